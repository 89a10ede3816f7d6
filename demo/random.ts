/** Chance that is the same on every machine: a stream of its own for whatever a path of words and numbers names. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item;
  /** All of a list, in any order. */
  shuffled<Item>(list: readonly Item[]): Item[];
  /** So many of a list, drawn uniformly without putting back; all of it when it is shorter. */
  sample<Item>(list: readonly Item[], size: number): Item[];
}

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;

/** FNV-1a of a text, on 32 bits; another basis gives another hash. */
export function hash32(text: string, basis = FNV_BASIS): number {
  let hash = basis;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stream of chance named by a path such as `('seed', 'pool', 12)`: xorshift128 from four hashes of it. */
export function randomOf(...path: readonly (string | number)[]): Random {
  const name = path.join('/');
  let [x, y, z, w] = [1, 2, 3, 4].map((basis) => hash32(name, Math.imul(FNV_BASIS, basis))) as [
    number,
    number,
    number,
    number,
  ];
  if ((x | y | z | w) === 0) w = 1;
  const next = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return (w >>> 0) / 0x1_0000_0000;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const sample = <Item>(list: readonly Item[], size: number): Item[] => {
    const rest = [...list];
    const drawn = Math.min(size, rest.length);
    for (let place = 0; place < drawn; place++) {
      const other = int(place, rest.length - 1);
      [rest[place], rest[other]] = [rest[other] as Item, rest[place] as Item];
    }
    return rest.slice(0, drawn);
  };
  return {
    next,
    int,
    sample,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[int(0, list.length - 1)] as never;
    },
    shuffled: (list) => sample(list, list.length),
  };
}
