import type { Meeting } from '../world/meetingsOf';
import type { Random } from '../random';
import type { Actors } from './actors';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

/** One meeting of a committee as it is played. */
export interface Act {
  readonly stage: Stage;
  readonly actors: Actors;
  readonly committee: LivedCommittee;
  readonly meeting: Meeting;
  /** Whether hardly any reserves were drawn and many decline, so that places have to be drawn anew. */
  readonly pressed: boolean;
  /** Whether the names open on the eve of the meeting. */
  readonly opensEarly: boolean;
  /** Chance of this meeting alone. */
  readonly random: Random;
  /** Where applicants come from: credit codes of units. */
  readonly applicantUnits: readonly string[];
}
