/** A map that forgets its least recently used entries when what it holds grows past a bound. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  /** @param weight what the value takes of the bound. Default 1: entries are counted. */
  set(key: string, value: Value, weight?: number): void;
  delete(key: string): void;
  readonly size: number;
  /** Of all values kept together. */
  readonly weight: number;
}

/** @param bound on the sum of the weights; the newest value is kept however heavy it is */
export function createBoundedCache<Value>(bound: number): BoundedCache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, weight = 1) {
      drop(key);
      entries.set(key, { value, weight });
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= bound || entries.size === 1) break;
        drop(oldest);
      }
    },
    delete: drop,
    get size() {
      return entries.size;
    },
    get weight() {
      return total;
    },
  };
}
