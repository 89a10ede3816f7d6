import { createBoundedCache } from '../../subgraphs/shared/http/boundedCache';

/** Where automatic persisted queries are kept, in memory, the least used forgotten first. */
export interface QueryCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/**
 * Apollo Server keeps a text under its own SHA-256 and checks it, so one caller cannot put a text in the place of
 * another's; a document holds no data.
 * @param maxBytes of all texts together
 */
export function createQueryCache(maxBytes: number): QueryCache {
  const texts = createBoundedCache<string>(maxBytes);
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (key, text) => Promise.resolve(texts.set(key, text, 2 * text.length)),
    delete: () => Promise.resolve(false),
  };
}
