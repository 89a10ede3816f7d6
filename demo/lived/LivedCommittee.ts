import type { CivilDate } from '../../subgraphs/shared/civilDate';
import type { Meeting } from '../world/meetingsOf';

/** A committee whose sessions in its last filing or two are held by the use cases instead of being loaded. */
export interface LivedCommittee {
  readonly poolId: string;
  readonly poolCode: string;
  readonly committeeName: string;
  readonly unitId: string;
  readonly authorityId: string;
  /** Professional groups, by id; none for most. */
  readonly groups: readonly string[];
  /** Last day of the filing before the one in force, and of the terms that it gave; null if that is not lived through. */
  readonly termsEnded: CivilDate | null;
  /** Meetings of those filings, oldest first; the last one is to come. */
  readonly meetings: readonly Meeting[];
}
