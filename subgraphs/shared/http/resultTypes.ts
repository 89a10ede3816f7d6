import type { HeaderMap } from '@apollo/server';
import { createBoundedCache } from './boundedCache';

/** Clients send a handful of Accept headers; a text of a client that makes up ever new ones is forgotten again. */
const MOST_KNOWN = 64;
const LONGEST = 256;

export interface ResultTypes {
  /** The type for an Accept header that was met before. */
  readonly typeFor: (accept: string | undefined) => string | undefined;
  /** Learns from an answer that is whole, so that its type was chosen and not fallen back to. */
  readonly learn: (accept: string | undefined, status: number, headers: HeaderMap) => void;
}

/**
 * The media types of results by the Accept headers that they were chosen for. Apollo Server reads that header anew for
 * each request, twice; what it chose is the same each time, so a header that is known is kept from it.
 */
export function createResultTypes(): ResultTypes {
  const known = createBoundedCache<string>(MOST_KNOWN);
  return {
    typeFor: (accept) => (accept === undefined ? undefined : known.get(accept)),
    learn(accept, status, headers) {
      const type = headers.get('content-type');
      if (status === 200 && accept !== undefined && accept.length <= LONGEST && type !== undefined)
        known.set(accept, type);
    },
  };
}
