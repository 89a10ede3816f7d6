import type { CivilDate } from '../../shared/civilDate';
import type { RuleFinding } from '../../shared/rule';
import type { CommitteeLevel } from './draw/DrawFacts';

export type SessionStatus = 'PLANNED' | 'OPEN' | 'CLOSED' | 'CANCELLED';

/** What is stored of a status: that a session is open follows from its opening time. */
export type RecordedStatus = Exclude<SessionStatus, 'OPEN'>;

/** A group of specialists of a session, as the committee had it when the session was planned. */
export interface SessionGroup {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
}

/** A meeting of a committee in a year (评审会议). */
export interface EvaluationSession {
  readonly id: string;
  readonly code: string;
  readonly committeeId: string;
  readonly poolId: string;
  readonly filingId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly year: number;
  /** Level and series (职称系列) of the committee as the session was planned, for figures; null in older sessions. */
  readonly level: CommitteeLevel | null;
  readonly seriesNo: number | null;
  readonly name: string;
  readonly status: RecordedStatus;
  /** First and last of the meeting days, for filters; all of them are in meetingDays, in order. */
  readonly firstMeetingDay: CivilDate;
  readonly lastMeetingDay: CivilDate;
  readonly meetingDays: readonly CivilDate[];
  /** The instant from which names may be seen. */
  readonly opensAt: Date;
  readonly seatCount: number;
  readonly groups: readonly SessionGroup[];
  /** R-06 as it was found when the days were set, with the filing's validity among its facts. */
  readonly findings: readonly RuleFinding[];
  readonly cancelReason: string | null;
  /** When the names were opened; null before. */
  readonly namesOpenedAt: Date | null;
  /** The keys of what was sealed for the session, as a ring is written, once they may be known. */
  readonly releasedKey: string | null;
  /** From the first vote on nobody is replaced. */
  readonly votingStartedAt: Date | null;
  /** Last day on which the unit of a member is told nothing. */
  readonly secrecyEndsOn: CivilDate | null;
  readonly version: number;
}

/** Where a session stands at an instant. */
export function statusAt({ status, opensAt }: EvaluationSession, now: Date): SessionStatus {
  return status === 'PLANNED' && opensAt <= now ? 'OPEN' : status;
}
