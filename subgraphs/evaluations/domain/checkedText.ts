import { refuse } from './refusals';

const CONTROL = /\p{Cc}/u;

/**
 * A text as it is stored: NFC, without space around it.
 * @param max most characters (code points)
 * @throws Refusal INVALID_TEXT when it is empty, longer than `max`, or holds control characters
 */
export function checkedText(field: string, text: string, max: number): string {
  const stored = text.normalize('NFC').trim();
  const length = [...stored].length;
  if (length < 1 || length > max || CONTROL.test(stored)) throw refuse('INVALID_TEXT', { field, max });
  return stored;
}

/** As checkedText; null for a text that is absent or blank. */
export const optionalText = (field: string, text: string | null | undefined, max: number): string | null =>
  typeof text === 'string' && text.trim() !== '' ? checkedText(field, text, max) : null;
