import { readFile } from 'node:fs/promises';
import type { SigningJwk } from './signToken';

/**
 * Reads a private key (JWK) from a file. Rejects when there is none, and for anything that is not a private key with
 * its id and algorithm; the error names the file and quotes nothing of it, as a JSON parser's own would.
 */
export async function readSigningKey(file: string): Promise<SigningJwk> {
  const jwk = parsed(await readFile(file, 'utf8'));
  if (!isSigningKey(jwk)) throw new Error(`${file} is not a private key: a JWK with kid, alg and d`);
  return jwk;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSigningKey(value: unknown): value is SigningJwk {
  if (typeof value !== 'object' || value === null) return false;
  const { kid, alg, d } = value as Partial<SigningJwk>;
  return typeof kid === 'string' && typeof alg === 'string' && typeof d === 'string';
}
