import { digest, type HashName } from './digest';
import { isQuicknetRound } from './isQuicknetRound';

/** What the record's verifier takes from Node. */
export const nodeVerifierTools = {
  digest: (hash: HashName, octets: Uint8Array): Uint8Array => digest(hash, octets),
  isDrandRound: isQuicknetRound,
};
