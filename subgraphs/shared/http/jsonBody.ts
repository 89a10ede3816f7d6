/** Texts up to so many characters stay texts: longer ones are outside V8's young generation. */
const SHORT = 48 * 1024;
/** About what is written at once of a list, in characters. */
const PIECE = 8 * 1024;
/** Where elements are longer than this, in characters, their own lists are gone through. */
const LONG_ELEMENT = 32 * 1024;
/** Kept between answers, in bytes; a longer answer has room of its own while it is written. */
const KEPT_ROOM = 1024 * 1024;
/** UTF-8 needs no more for a UTF-16 unit. */
const MOST_BYTES = 3;

const keptRoom = Buffer.allocUnsafeSlow(KEPT_ROOM);

/**
 * What JSON.stringify makes of an answer, ready to be sent: a short one as text, a long one in UTF-8. A long answer is
 * written some elements of a list at a time, since the memory of one long text is asked of the system for each answer,
 * three times over until it is UTF-8, and that costs more than writing it.
 * @param value of JSON's kinds, or what has a toJSON
 */
export function jsonBody(value: object): string | Buffer {
  const pieces: string[] = [];
  addValue(value, pieces);
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length <= SHORT ? pieces.join('') : inUtf8(pieces, length);
}

function inUtf8(pieces: readonly string[], length: number): Buffer {
  const room = length * MOST_BYTES <= KEPT_ROOM ? keptRoom : Buffer.allocUnsafe(length * MOST_BYTES);
  let end = 0;
  for (const piece of pieces) end += room.write(piece, end, 'utf8');
  // a copy: the room is written again before this answer is sent
  return Buffer.from(room.subarray(0, end));
}

/** Objects are gone through down to the first list of objects, which is written in pieces. */
function addValue(value: unknown, pieces: string[]): void {
  if (Array.isArray(value) && isPlain(value[0])) addList(value, pieces);
  else if (isPlain(value) && holdsList(value)) addObject(value, pieces);
  else pieces.push(JSON.stringify(value) ?? 'null');
}

function addList(list: readonly unknown[], pieces: string[]): void {
  let written = 0;
  let length = 0;
  while (written < list.length) {
    pieces.push(written === 0 ? '[' : ',');
    const usual = length / Math.max(1, written);
    if (usual > LONG_ELEMENT) {
      addValue(list[written], pieces);
      written += 1;
      continue;
    }
    const count = usual === 0 ? 1 : Math.max(1, Math.floor(PIECE / usual));
    const text = JSON.stringify(list.slice(written, written + count));
    pieces.push(text.slice(1, -1));
    written += count;
    length += text.length;
  }
  pieces.push(']');
}

function addObject(object: Readonly<Record<string, unknown>>, pieces: string[]): void {
  let before = '{';
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === undefined || typeof value === 'function' || typeof value === 'symbol') continue;
    pieces.push(`${before}${JSON.stringify(name)}:`);
    addValue(value, pieces);
    before = ',';
  }
  pieces.push(before === '{' ? '{}' : '}');
}

function holdsList(object: Readonly<Record<string, unknown>>): boolean {
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (Array.isArray(value) ? isPlain(value[0]) : isPlain(value) && holdsList(value)) return true;
  }
  return false;
}

/** An object that JSON.stringify reads property by property. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}
