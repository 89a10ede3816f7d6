import type { GraphEndpoint } from './graphEndpoint';

/**
 * Gives every endpoint its next supergraph, or leaves each with the one in force.
 * @throws what the first endpoint that refuses its own throws
 */
export function replaceTogether(
  endpoints: readonly Pick<GraphEndpoint, 'replace'>[],
  inForce: readonly string[],
  next: readonly string[],
): void {
  const give = (all: readonly string[], at: number) => endpoints[at]?.replace(all[at] ?? '');
  for (let at = 0; at < endpoints.length; at += 1)
    try {
      give(next, at);
    } catch (error) {
      for (let before = 0; before < at; before += 1) give(inForce, before);
      throw error;
    }
}
