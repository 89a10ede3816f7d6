import { createHash, timingSafeEqual } from 'node:crypto';

export const ROUTER_SECRET_HEADER = 'x-router-secret';
const SHORTEST = 16;

/**
 * Makes the check of the router's secret, which proves that a request came through a router. One or two values
 * are live, the second for rotation. Comparison takes the same time whatever was presented.
 * Throws for no value, for more than two, or for one under 16 characters.
 */
export function createRouterSecretCheck(secrets: readonly string[]): (presented: unknown) => boolean {
  if (secrets.length < 1 || secrets.length > 2) throw new Error('one or two router secrets are live');
  if (secrets.some((secret) => secret.length < SHORTEST)) throw new Error('a router secret is too short');
  const live = secrets.map(hashOf);
  return (presented) => {
    const hash = hashOf(typeof presented === 'string' ? presented : '');
    const matches = live.map((one) => timingSafeEqual(one, hash));
    return matches.includes(true);
  };
}

/** Equal lengths for timingSafeEqual, whatever the length of what was presented. */
const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
