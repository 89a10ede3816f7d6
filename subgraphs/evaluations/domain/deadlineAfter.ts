import { addDays, type CivilDate } from '../../shared/civilDate';

/** The first working day on or after a day; undefined where the calendar has no table. */
export type NextWorkday = (day: CivilDate) => CivilDate | undefined;

/**
 * Last day of a period: natural days, the first day not counted; one that ends on a day of rest ends on the next
 * working day (民法典 §203), where the calendar of that year is known.
 */
export function deadlineAfter(from: CivilDate, days: number, nextWorkday: NextWorkday): CivilDate {
  const last = addDays(from, days);
  return nextWorkday(last) ?? last;
}
