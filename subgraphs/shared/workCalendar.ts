import arrangements from 'chinese-days/dist/chinese-days.json';
import { dayAfter, isCivilDate, yearOf, type CivilDate } from './civilDate';

/** Working days of China: weekends, public holidays and make-up days (调休). */
export interface WorkCalendar {
  /** Whether the State Council's arrangement of a year is in the table. */
  readonly coversYear: (year: number) => boolean;
  /** Whether a day is worked; undefined in a year that is not covered. */
  readonly isWorkday: (date: CivilDate) => boolean | undefined;
  /** The first working day on or after a day; undefined when a year on the way is not covered. */
  readonly nextWorkday: (date: CivilDate) => CivilDate | undefined;
}

/**
 * The days of the State Council's arrangements. The package's functions work in the time zone of the process and are a
 * day off west of Greenwich, and they take a year without an arrangement for one without holidays; its table is plain
 * dates.
 */
const holidays: Readonly<Record<string, string>> = arrangements.holidays;
const makeUpDays: Readonly<Record<string, string>> = arrangements.workdays;

/** Every arrangement has the National Day holiday. */
const coversYear = (year: number): boolean => `${year}-10-01` in holidays;

function isWorkday(date: CivilDate): boolean | undefined {
  if (!isCivilDate(date)) throw new RangeError(`not a civil date: ${date}`);
  if (!coversYear(yearOf(date))) return undefined;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return date in makeUpDays || (weekday >= 1 && weekday <= 5 && !(date in holidays));
}

function nextWorkday(date: CivilDate): CivilDate | undefined {
  const worked = isWorkday(date);
  if (worked === undefined) return undefined;
  return worked ? date : nextWorkday(dayAfter(date));
}

/**
 * The calendar over the table of `chinese-days`. A year that the table does not cover answers undefined, so that the
 * rule says INSUFFICIENT_DATA. Throws RangeError for a date that does not exist.
 */
export const workCalendar: WorkCalendar = { coversYear, isWorkday, nextWorkday };
