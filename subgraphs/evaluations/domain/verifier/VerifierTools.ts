import type { DrawHash } from '../draw/FrozenInput';

/** A value now or later: Web Crypto answers later, node:crypto at once. */
export type Eventually<T> = T | Promise<T>;

/** What the verifier cannot do by itself; Node and the browser each bring their own. */
export interface VerifierTools {
  readonly digest: (hash: DrawHash, octets: Uint8Array) => Eventually<Uint8Array>;
  /** Whether a signature is drand quicknet's of a round; absent where curves are not at hand. */
  readonly isDrandRound?: (round: number, signature: string) => Eventually<boolean>;
}
