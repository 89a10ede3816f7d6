/** Keys by id; the first is the current one, the others only read what was written before. */
export interface KeyRing {
  readonly currentId: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

/** What is wrong with a ring of keys, entry by entry; never any part of a key. */
export class KeyRingError extends Error {
  override readonly name = 'KeyRingError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('; '));
  }
}

const KEY_BYTES = 32;
const KEY_ID = /^[a-z0-9][a-z0-9-]{0,15}$/;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/**
 * Reads `kid:base64,kid2:base64`, current key first; base64 or base64url, 32 bytes each, ids of at most 16 lower-case
 * letters, digits and dashes. Throws KeyRingError with every problem found.
 */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, Buffer>();
  const problems: string[] = [];
  const entries = text.split(',').map((entry) => entry.trim());
  entries.forEach((entry, position) => {
    const colon = entry.indexOf(':');
    const id = colon < 0 ? '' : entry.slice(0, colon).trim();
    const key = decodeKey(entry.slice(colon + 1).trim());
    const where = `key ${position + 1}`;
    if (!KEY_ID.test(id)) problems.push(`${where} has no id of the form "k1:"`);
    else if (keys.has(id)) problems.push(`${where} repeats the id of another`);
    if (key?.length !== KEY_BYTES) problems.push(`${where} is not ${KEY_BYTES} bytes of base64`);
    else keys.set(id, key);
  });
  const distinct = new Set([...keys.values()].map((key) => key.toString('base64')));
  if (distinct.size < keys.size) problems.push('two ids have the same key');
  const [currentId] = keys.keys();
  if (problems.length > 0 || currentId === undefined) throw new KeyRingError(problems);
  return { currentId, keys };
}

function decodeKey(text: string): Buffer | undefined {
  return BASE64.test(text) ? Buffer.from(text, 'base64') : undefined;
}
