import type { Meeting } from '../world/meetingsOf';

/** A committee whose sessions in the filing in force are held by the use cases instead of being loaded. */
export interface LivedCommittee {
  readonly poolId: string;
  readonly poolCode: string;
  readonly committeeName: string;
  readonly unitId: string;
  readonly authorityId: string;
  /** Professional groups, by id; none for most. */
  readonly groups: readonly string[];
  /** Meetings inside the filing in force, oldest first; the last one is to come. */
  readonly meetings: readonly Meeting[];
}
