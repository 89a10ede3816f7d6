import type { Exemption } from './expertFacts';
import type { RecordOf } from './RecordOf';

/** An exemption from T二(六)7, on record with who granted it. */
export interface GrantedExemption extends RecordOf, Exemption {
  /** Given for OTHER. */
  readonly reason: string | null;
  readonly grantedBy: string;
}
