import type { CivilDate } from '../../shared/civilDate';
import { actsOn, authorityById, type Authority } from './reference/authorities';
import { refuse } from './refusals';

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}_-]{1,39}$/u;
/** Control characters other than tab and line breaks; a lone surrogate cannot be stored either. */
const UNPRINTABLE = /[\p{Cs}\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/u;

/** The text without surrounding space. Throws INVALID_TEXT when it is empty, too long or holds control characters. */
export function requireText(field: string, value: string, max: number): string {
  const trimmed = value.trim();
  if (trimmed === '' || [...trimmed].length > max || UNPRINTABLE.test(trimmed))
    throw refuse('INVALID_TEXT', { field, max });
  return trimmed;
}

/** As requireText; null for a text that is absent or blank. */
export function optionalText(field: string, value: string | null | undefined, max: number): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : requireText(field, value, max);
}

/** Whether a text can be a human code. */
export const isCode = (text: string): boolean => CODE.test(text);

/** A human code. Throws INVALID_CODE. */
export function requireCode(value: string): string {
  const trimmed = value.trim();
  if (!isCode(trimmed)) throw refuse('INVALID_CODE');
  return trimmed;
}

/** Throws INVALID_NUMBER when a whole number lies outside its bounds. */
export function requireWithin(field: string, value: number, min: number, max: number): number {
  if (value < min || value > max) throw refuse('INVALID_NUMBER', { field, min, max });
  return value;
}

/** An authority of certain kinds that acts on a day, or null for none. Throws UNKNOWN_AUTHORITY. */
export function actingAuthority(
  field: string,
  id: string | null | undefined,
  today: CivilDate,
  kinds: readonly Authority['kind'][],
): string | null {
  if (id === null || id === undefined) return null;
  const authority = authorityById(id);
  if (!authority || !kinds.includes(authority.kind) || !actsOn(authority, today))
    throw refuse('UNKNOWN_AUTHORITY', { field });
  return id;
}
