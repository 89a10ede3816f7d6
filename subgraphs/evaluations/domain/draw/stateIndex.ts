/** Keys below it are looked up in one array, at most 16 MB. */
const DENSE = 4_000_000;

/** Where each state of a segment stands, by its key. */
export interface StateIndex {
  /** −1 where the key is not kept. */
  readonly find: (key: number) => number;
  readonly keep: (key: number, at: number) => void;
  /** Forgets the keys, all that are kept, so that the next segment can begin. */
  readonly forget: (keys: readonly number[]) => void;
}

/** An empty index of keys below `size`. */
export function stateIndex(size: number): StateIndex {
  if (size > DENSE) {
    const places = new Map<number, number>();
    return {
      find: (key) => places.get(key) ?? -1,
      keep: (key, at) => void places.set(key, at),
      forget: () => places.clear(),
    };
  }
  // one more than the place, as a new array is full of 0
  const places = new Int32Array(size);
  return {
    find: (key) => (places[key] as number) - 1,
    keep: (key, at) => {
      places[key] = at + 1;
    },
    forget: (keys) => {
      for (const key of keys) places[key] = 0;
    },
  };
}
