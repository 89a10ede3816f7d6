import type { CivilDate } from '../../shared/civilDate';
import type { CommitteeAudience, CommitteeLevel, MemberOffice } from './facts';
import type { ProfessionalGroup } from './ProfessionalGroup';

/** A pool whose members may be drawn for the committee: its own, or one shared with it. */
export interface HomePool {
  readonly poolId: string;
  /** The agreement that shares it; null for the committee's own pool. */
  readonly sharingId: string | null;
  /** The authority that files it and those it succeeded: whose training counts. */
  readonly authorityIds: readonly string[];
}

/** Somebody admitted and in term in one of the home pools. */
export interface MemberForDraw {
  readonly memberId: string;
  readonly expertId: string;
  readonly poolId: string;
  readonly groupId: string | null;
  readonly office: MemberOffice;
  readonly leader: boolean;
  readonly termFrom: CivilDate;
  readonly termTo: CivilDate;
  /** Whether the person passes the level rule here; always true for members of the committee's own pool. */
  readonly maySit: boolean;
}

/** An exception granted for the filing in force. */
export interface WaiverForDraw {
  readonly rule: string;
  readonly memberId: string | null;
  readonly decidedOn: CivilDate;
  readonly expiresOn: CivilDate;
}

/** Everything that a draw must know of a committee, its pool and the pools shared with it, as of a day. */
export interface PoolForDraw {
  readonly poolId: string;
  readonly committeeId: string;
  readonly level: CommitteeLevel;
  readonly seriesNo: number;
  readonly audience: CommitteeAudience;
  readonly seats: number;
  readonly groups: readonly ProfessionalGroup[];
  readonly autonomous: boolean;
  readonly organiserUscc: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** The filing in force; the three are null together. */
  readonly filingId: string | null;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
  readonly homes: readonly HomePool[];
  readonly members: readonly MemberForDraw[];
  readonly waivers: readonly WaiverForDraw[];
}
