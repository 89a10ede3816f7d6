import type { HeaderMap } from '@apollo/server';
import { createBoundedCache } from './boundedCache';

/** Clients send a handful of Accept headers; a text of a client that makes up ever new ones is forgotten again. */
const MOST_KNOWN = 64;
const LONGEST = 256;

/**
 * The media types of results by the Accept headers that they were chosen for. Apollo Server reads that header anew for
 * each request, twice; what it chose is the same each time, so a header that is known is kept from it.
 */
export function createResultTypes() {
  const known = createBoundedCache<string>(MOST_KNOWN);
  return {
    /** The type for an Accept header that was met before. */
    typeFor: (accept: string | undefined): string | undefined =>
      accept === undefined ? undefined : known.get(accept),
    /** Learns from an answer that is whole, so that its type was chosen and not fallen back to. */
    learn(
      accept: string | undefined,
      { status = 200, headers }: { status?: number; headers: HeaderMap },
    ): void {
      const type = headers.get('content-type');
      if (status === 200 && accept !== undefined && accept.length <= LONGEST && type !== undefined)
        known.set(accept, type);
    },
  };
}
