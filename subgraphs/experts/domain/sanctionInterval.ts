import type { CivilDate } from '../../shared/civilDate';

/** 党纪政纪处分 · 政务处分 · 立案调查或接受组织调查, T二(六)1–3. */
export type SanctionCategory = 'DISCIPLINE' | 'ADMINISTRATIVE' | 'INVESTIGATION';

/** A sanction by category and days alone, never the case. Both days are included, 影响期 with them. */
export interface SanctionInterval {
  readonly category: SanctionCategory;
  readonly start: CivilDate;
  /** Null: still running, which is also how an end that is not known counts. */
  readonly end: CivilDate | null;
}

/** Whether an interval covers a day. */
export function coversDay({ start, end }: SanctionInterval, day: CivilDate): boolean {
  return start <= day && (end === null || day <= end);
}

/** The intervals that cover a day, in the order given. */
export function sanctionsOn<Interval extends SanctionInterval>(
  intervals: readonly Interval[],
  day: CivilDate,
): Interval[] {
  return intervals.filter((interval) => coversDay(interval, day));
}

/** Whether the days are in order; an interval of one day is. */
export const isInOrder = ({ start, end }: SanctionInterval): boolean => end === null || start <= end;
