import type { Parts } from './Signer';
import { join } from './Signer';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Ways to write the same bytes that a lenient reader of base64 takes for the same. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'with padding': (text) => `${text}=`,
  'with two pads': (text) => `${text}==`,
  'with a space inside': (text) => `${text.slice(0, 5)} ${text.slice(5)}`,
  'with a line break': (text) => `${text.slice(0, 5)}\n${text.slice(5)}`,
  'with a sign that is no letter': (text) => `${text.slice(0, 5)}!${text.slice(5)}`,
  'with a zero byte': (text) => `${text}\0`,
  'with the letters of plain base64': (text) => `${text.slice(0, 5)}+/${text.slice(7)}`,
  'with percent signs': (text) => `%${text.charCodeAt(0).toString(16)}${text.slice(1)}`,
  'with a letter behind': (text) => `${text}A`,
};

/** A token with one of its parts spelled in each of these ways. */
export function respelled(parts: Parts): [string, string][] {
  return (['header', 'payload', 'signature'] as const).flatMap((part) =>
    Object.entries(spellings).map(([name, spell]): [string, string] => [
      `its ${part} ${name}`,
      join({ ...parts, [part]: spell(parts[part]) }),
    ]),
  );
}

/** The same signature with other unused bits in its last letter; undefined when all bits are used. */
export function otherUnusedBits(parts: Parts): string | undefined {
  const { signature } = parts;
  if (signature.length % 4 === 0) return undefined;
  const last = LETTERS.indexOf(signature.slice(-1));
  return join({ ...parts, signature: signature.slice(0, -1) + String(LETTERS[last ^ 1]) });
}
