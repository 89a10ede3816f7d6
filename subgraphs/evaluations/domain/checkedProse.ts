import { refuse } from './refusals';

/** Control characters but the end of a line. */
const CONTROL = /(?!\n)\p{Cc}/u;

/**
 * A text of several lines as it is stored: NFC, ends of lines as \n, without space around it.
 * @param max most characters (code points)
 * @throws Refusal INVALID_TEXT when it is empty, longer than `max`, or holds other control characters
 */
export function checkedProse(field: string, text: string, max: number): string {
  const stored = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const length = [...stored].length;
  if (length < 1 || length > max || CONTROL.test(stored)) throw refuse('INVALID_TEXT', { field, max });
  return stored;
}
