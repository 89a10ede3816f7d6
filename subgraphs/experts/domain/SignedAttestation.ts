import type { Attestation } from './expertFacts';
import type { RecordOf } from './RecordOf';

/** A signed attestation of an entry condition, on record. */
export interface SignedAttestation extends RecordOf, Attestation {
  /** The authority or unit that signed. */
  readonly signedBy: string;
}
