import { createHash } from 'node:crypto';
import type { Caller } from './Caller';

/** A caller, and the instant (ms) from which the token is refused. */
export interface Verified {
  readonly caller: Caller;
  readonly endsAt: number;
}

/** How long an accepted token is not verified again: a withdrawn key is noticed this much later. */
const REMEMBER_MS = 5_000;
const MOST_TOKENS = 2_000;

/**
 * Remembers accepted tokens for 5 s, since one query has its token verified by the gateway and by each subgraph.
 * The key is a hash of a token in its one canonical spelling; refusals are never remembered, and a clock that goes
 * back forgets. Calls at the same time share one verification.
 */
export function rememberVerified(
  verify: (token: string) => Promise<Verified>,
  now: () => Date,
): (canonicalToken: string) => Promise<Caller> {
  const remembered = new Map<string, { readonly since: number; readonly verified: Promise<Verified> }>();

  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64url');
    const at = now().getTime();
    const known = remembered.get(key);
    if (known && at >= known.since && at < known.since + REMEMBER_MS) {
      const { caller, endsAt } = await known.verified;
      if (at < endsAt) return caller;
    }
    const verified = verify(token);
    remembered.delete(key);
    remembered.set(key, { since: at, verified });
    if (remembered.size > MOST_TOKENS) forgetOldest();
    try {
      return (await verified).caller;
    } catch (error) {
      if (remembered.get(key)?.verified === verified) remembered.delete(key);
      throw error;
    }
  };

  function forgetOldest() {
    for (const key of remembered.keys()) {
      remembered.delete(key);
      return;
    }
  }
}
