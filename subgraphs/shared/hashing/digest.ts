import { createHash, getHashes } from 'node:crypto';

/** The hash functions a record may name. */
export type HashName = 'sha256' | 'sm3';

/** Octets of a digest; the same for both. */
export const DIGEST_LENGTH = 32;

/** The digest of the parts, one after the other. Text counts as UTF-8. */
export function digest(hash: HashName, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const state = createHash(hash);
  for (const part of parts) state.update(part);
  return state.digest();
}

/** Whether this Node's OpenSSL has the hash: some builds leave SM3 (GB/T 32905) out. */
export function hasHash(hash: HashName): boolean {
  return getHashes().includes(hash);
}
