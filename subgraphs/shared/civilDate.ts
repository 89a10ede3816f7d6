/** A civil date of Asia/Shanghai as `YYYY-MM-DD`. Strings compare in date order. */
export type CivilDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether a text is a date that exists: `2025-02-29` and `2025-2-1` are not. */
export function isCivilDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match || match[1] === '0000') return false;
  const utc = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(utc.getTime()) && utc.toISOString().slice(0, 10) === text;
}

/** The date a number of days later (negative: earlier). Throws RangeError for a date that does not exist. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toText(toUtc(date) + days * DAY_MS);
}

export const dayBefore = (date: CivilDate): CivilDate => addDays(date, -1);
export const dayAfter = (date: CivilDate): CivilDate => addDays(date, 1);

/**
 * The same month and day some years later. 29 February becomes 1 March in a year without it, so that a period
 * of whole years never loses a day: 2024-02-29 plus three years is 2027-03-01.
 */
export function addYears(date: CivilDate, years: number): CivilDate {
  const [year, month, day] = parts(date);
  return toText(utcOf(year + years, month, day));
}

/** As addYears, but 29 February becomes 28 February: the anniversary on which a term of seniority is reached. */
export function anniversary(date: CivilDate, years: number): CivilDate {
  const rolled = addYears(date, years);
  return rolled.slice(5, 7) === date.slice(5, 7) ? rolled : dayBefore(rolled);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (toUtc(to) - toUtc(from)) / DAY_MS;
}

/** The calendar year of a date. */
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** The civil date in Chongqing at an instant. China keeps UTC+8 all year. */
export function civilDateAt(instant: Date): CivilDate {
  return toText(instant.getTime() + 8 * 3_600_000);
}

function parts(date: CivilDate): [number, number, number] {
  if (!isCivilDate(date)) throw new RangeError(`not a civil date: ${date}`);
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function toUtc(date: CivilDate): number {
  const [year, month, day] = parts(date);
  return utcOf(year, month, day);
}

/** Date.UTC takes the years 0 to 99 for those of the twentieth century. */
const utcOf = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);

const toText = (utc: number): CivilDate => new Date(utc).toISOString().slice(0, 10);
