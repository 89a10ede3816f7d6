import { hash32 } from './random';

/** Gives the next id of a kind: `pool_01HHB…`. Ids of a kind sort in the order in which they were given. */
export type IdSource = (prefix: string) => string;

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The time in every demo id: the day of the notice, so that ids made by commands sort after them. */
const FIXED_TIME = Date.UTC(2023, 11, 11);

const encode = (value: number, length: number): string => {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32))
    text = CROCKFORD.charAt(rest % 32) + text;
  return text;
};

const TIME = encode(FIXED_TIME, 10);

/**
 * Ids in the shape of a ULID that come of the seed and their number alone, never of the day or the machine. The
 * number stands before the part that is hashed, so rows are inserted in the order of their key.
 */
export function idSource(seed: string): IdSource {
  const given = new Map<string, { salt: number; count: number }>();
  return (prefix) => {
    const kind = given.get(prefix) ?? { salt: hash32(`${seed}/${prefix}`), count: 0 };
    given.set(prefix, kind);
    kind.count += 1;
    const low = mix(kind.salt ^ kind.count);
    const high = mix(low ^ kind.salt);
    return `${prefix}_${TIME}${encode(kind.count, 6)}${encode(low, 5)}${encode(high, 5)}`;
  };
}

const mix = (value: number): number => {
  const half = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 13)) >>> 0;
};
