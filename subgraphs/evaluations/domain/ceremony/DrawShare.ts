import type { DrawParty } from '../record/DrawParty';
import type { Hex32 } from '../record/hexText';

/** What one party has brought to a ceremony. */
export interface DrawShare {
  readonly id: string;
  readonly drawId: string;
  readonly sessionId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly party: DrawParty;
  readonly commitment: Hex32 | null;
  readonly committedAt: Date | null;
  /** Subject of the token that committed. */
  readonly committedBy: string | null;
  /** The share was made on the server, for convenience: it proves nothing for its party. */
  readonly assisted: boolean;
  /** The share under the session's key: at the reveal, or from the commitment on when it was made here. */
  readonly sealedShare: string | null;
  readonly revealedAt: Date | null;
  readonly revealedBy: string | null;
  readonly version: number;
}
