import { isAscii } from 'node:buffer';

/** Longer texts are outside V8's young generation: their memory is asked of the system, which costs more than reading. */
const YOUNG_BYTES = 128 * 1024;
/** About what is read at once of a long list. */
const PIECE_BYTES = 16 * 1024;
/** The first list of an answer begins early, or is not the one that makes it long. */
const LAST_START = 4 * 1024;
/** Stands in the place of a list while what is around it is read. */
const CUT_OUT = 'cut out';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * JSON.parse of UTF-8 bytes. Of a long text the first list is cut at commas between its elements, and the pieces are
 * read one by one. JSON.parse sees every byte, so what it would refuse is refused. Throws SyntaxError.
 * @param bytes valid UTF-8
 */
export function parseJsonBytes(bytes: Buffer): unknown {
  const textBytes = isAscii(bytes) ? bytes.length : 2 * bytes.length;
  const start = textBytes > YOUNG_BYTES ? startOfList(bytes) : undefined;
  const cuts = start && cutsOf(bytes, start.at);
  return (start && cuts && parsedInPieces(bytes, start, cuts)) ?? JSON.parse(bytes.toString('utf8'));
}

interface ListStart {
  /** Of the first byte in the list. */
  readonly at: number;
  /** Keys of the objects around it, the outermost first. */
  readonly path: readonly string[];
}

function startOfList(bytes: Buffer): ListStart | undefined {
  const path: string[] = [];
  let text = '';
  for (let at = 0; at < LAST_START; at += 1)
    switch (bytes[at]) {
      case QUOTE: {
        const end = endOfText(bytes, at);
        text = bytes.toString('utf8', at + 1, end);
        at = end;
        break;
      }
      case COLON:
        path[path.length - 1] = text;
        break;
      case OPEN_OBJECT:
        path.push('');
        break;
      case CLOSE_OBJECT:
        path.pop();
        break;
      case OPEN_LIST:
        return { at: at + 1, path };
    }
  return undefined;
}

/** Where the quote stands that ends a text, or past the end of the bytes. */
function endOfText(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** Commas between elements, some way apart, and at last where the list ends; undefined when it does not. */
function cutsOf(bytes: Buffer, start: number): readonly number[] | undefined {
  const cuts: number[] = [];
  let depth = 0;
  let last = start;
  for (let at = start; at < bytes.length; at += 1)
    switch (bytes[at]) {
      case QUOTE:
        at = endOfText(bytes, at);
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        depth += 1;
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        if (depth === 0) return [...cuts, at];
        depth -= 1;
        break;
      case COMMA:
        if (depth > 0 || at - last < PIECE_BYTES) break;
        cuts.push(at);
        last = at;
    }
  return undefined;
}

/** Undefined when the list is not where it was found, since a key is escaped or stands twice. */
function parsedInPieces(bytes: Buffer, { at, path }: ListStart, cuts: readonly number[]): unknown {
  const end = cuts.at(-1) ?? at;
  const around = `${bytes.toString('utf8', 0, at)}"${CUT_OUT}"${bytes.toString('utf8', end)}`;
  const whole = JSON.parse(around) as unknown;
  let list = whole;
  for (const key of path) list = (list as Record<string, unknown> | null | undefined)?.[key];
  if (!Array.isArray(list) || list[0] !== CUT_OUT) return undefined;
  list.length = 0;
  let from = at;
  for (const cut of cuts) {
    const elements = JSON.parse(`[${bytes.toString('utf8', from, cut)}]`) as unknown[];
    if (elements.length === 0 && cuts.length > 1) throw new SyntaxError('an element is missing');
    for (const element of elements) list.push(element);
    from = cut + 1;
  }
  return whole;
}
