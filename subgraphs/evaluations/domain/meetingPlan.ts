import { civilDateAt, isCivilDate, type CivilDate } from '../../shared/civilDate';
import { evaluate, isBroken, type RuleFinding } from '../../shared/rule';
import { refuse } from './refusals';
import { sessionRules, type SessionFacts } from './rules/sessionRules';

/** Most meeting days of one session. */
export const MAX_MEETING_DAYS = 31;

/** What an organiser wants: days, and when the names open. */
export interface WantedPlan {
  readonly year: number;
  readonly meetingDays: readonly CivilDate[];
  readonly opensAt: Date;
}

/** A plan that stands: its days in order, and what R-06 found. */
export interface MeetingPlan {
  readonly meetingDays: readonly CivilDate[];
  readonly firstMeetingDay: CivilDate;
  readonly lastMeetingDay: CivilDate;
  readonly opensAt: Date;
  readonly findings: readonly RuleFinding[];
}

/**
 * Checks wanted meeting days against the filing in force and each other.
 * @param today civil date; days must not lie before it
 * @throws Refusal NO_MEETING_DAYS, TOO_MANY_MEETING_DAYS, DAY_TWICE, DAY_IN_PAST, OTHER_YEAR, OPENS_TOO_LATE,
 *   OPENS_IN_PAST, OUTSIDE_VALIDITY (with the finding)
 */
export function meetingPlan(
  wanted: WantedPlan,
  filing: SessionFacts['filing'],
  { now, today }: { readonly now: Date; readonly today: CivilDate },
): MeetingPlan {
  const meetingDays = [...wanted.meetingDays].sort();
  const [first] = meetingDays;
  const last = meetingDays.at(-1);
  if (first === undefined || last === undefined) throw refuse('NO_MEETING_DAYS');
  if (meetingDays.length > MAX_MEETING_DAYS) throw refuse('TOO_MANY_MEETING_DAYS', { max: MAX_MEETING_DAYS });
  const twice = meetingDays.find((day, index) => day === meetingDays[index + 1]);
  if (twice !== undefined) throw refuse('DAY_TWICE', { day: twice });
  if (!meetingDays.every(isCivilDate) || first < today) throw refuse('DAY_IN_PAST', { day: first });
  const stray = meetingDays.find((day) => Number(day.slice(0, 4)) !== wanted.year);
  if (stray !== undefined) throw refuse('OTHER_YEAR', { day: stray, year: wanted.year });
  if (wanted.opensAt < now) throw refuse('OPENS_IN_PAST');
  if (civilDateAt(wanted.opensAt) > first) throw refuse('OPENS_TOO_LATE', { day: first });
  const days = meetingDays.map((on) => ({ kind: 'MEETING' as const, on }));
  const findings = evaluate(sessionRules, { asOf: today, filing, days });
  if (findings.some(isBroken)) throw refuse('OUTSIDE_VALIDITY', {}, findings);
  return { meetingDays, firstMeetingDay: first, lastMeetingDay: last, opensAt: wanted.opensAt, findings };
}
