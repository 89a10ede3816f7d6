import type { CivilDate } from '../../shared/civilDate';
import type { Parsed } from './Parsed';
import type { refusals } from './refusals';
import { refuse } from './refusals';

/** Control characters other than tab and line breaks; a lone surrogate cannot be stored either. */
const UNPRINTABLE = /[\p{Cs}\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/u;

/** The value that was read from an input. Throws the problem as a refusal of the same code. */
export function valueOf<Value>(read: Parsed<Value, keyof typeof refusals>): Value {
  if (!read.ok) throw refuse(read.problem);
  return read.value;
}

/** The text without surrounding space. Throws INVALID_TEXT when it is empty, too long or holds control characters. */
export function requireText(field: string, value: string, max: number): string {
  const trimmed = value.trim();
  if (trimmed === '' || [...trimmed].length > max || UNPRINTABLE.test(trimmed))
    throw refuse('INVALID_TEXT', { field, max });
  return trimmed;
}

/** Throws INVALID_NUMBER when a whole number lies outside its bounds, which it may touch. */
export function requireWithin(field: string, value: number, min: number, max: number): number {
  if (value < min || value > max) throw refuse('INVALID_NUMBER', { field, min, max });
  return value;
}

/** A day that is not after today, in Asia/Shanghai. Throws DATE_IN_FUTURE. */
export function requirePast(field: string, date: CivilDate, today: CivilDate): CivilDate {
  if (date > today) throw refuse('DATE_IN_FUTURE', { field });
  return date;
}

/** Throws DATES_OUT_OF_ORDER when `later` lies before `earlier`; the same day is in order. */
export function requireOrder(
  [earlierName, earlier]: readonly [string, CivilDate],
  [laterName, later]: readonly [string, CivilDate],
): void {
  if (later < earlier) throw refuse('DATES_OUT_OF_ORDER', { earlier: earlierName, later: laterName });
}

/** Throws INVALID_DIVISION for anything but six digits; a division of another province is possible. */
export function requireDivision(code: string): string {
  const trimmed = code.trim();
  if (!/^\d{6}$/.test(trimmed)) throw refuse('INVALID_DIVISION');
  return trimmed;
}
