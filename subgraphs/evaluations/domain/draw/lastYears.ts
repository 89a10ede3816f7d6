import { policy } from '../policy';
import type { DrawFacts } from './DrawFacts';

type Attendance = Pick<DrawFacts, 'attended' | 'sessionYears' | 'year'>;

/** Most years in a row with one committee (T五(二)). */
export const MOST_YEARS_IN_A_ROW = 2;

/** Who attended in a year. */
export const attendeesOf = ({ attended }: Attendance, year: number): ReadonlySet<string> =>
  new Set(attended.filter((one) => one.year === year).map(({ expertId }) => expertId));

/** Who attended last year: the calendar year before the session's (policy LAST_YEAR_MEANS). */
export const attendeesOfLastYear = (facts: Attendance): ReadonlySet<string> =>
  attendeesOf(facts, facts.year - 1);

/**
 * The years which, all attended, bar a third one: the two calendar years before, or the two last years with a
 * session where a gap does not break the run. Empty when the committee has not met so often.
 */
export function yearsThatBar(
  { sessionYears, year }: Attendance,
  gapResets: boolean = policy.GAP_YEAR_RESETS_CONSECUTIVE.value,
): readonly number[] {
  if (gapResets) return Array.from({ length: MOST_YEARS_IN_A_ROW }, (_, ago) => year - 1 - ago);
  const before = sessionYears.filter((one) => one < year).sort((one, other) => other - one);
  return before.length < MOST_YEARS_IN_A_ROW ? [] : before.slice(0, MOST_YEARS_IN_A_ROW);
}

/** Who has attended as many years in a row as one may, waived or not. */
export function thirdYears(facts: Attendance, gapResets?: boolean): ReadonlySet<string> {
  const [first, ...others] = yearsThatBar(facts, gapResets).map((year) => attendeesOf(facts, year));
  return new Set([...(first ?? [])].filter((id) => others.every((attendees) => attendees.has(id))));
}
