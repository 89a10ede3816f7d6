import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, type JWK } from 'jose';
import type { KeySource } from './keySource';
import { publicHalf } from './publicHalf';
import type { SigningJwk } from './signToken';

/**
 * Public keys of the subgraphs: they sign SERVICE tokens and nothing else, and nothing else signs SERVICE tokens. A
 * key is a service key by its id alone, so that a copy of it among the callers' keys gains nothing.
 */
export interface ServiceKeys {
  readonly ids: ReadonlySet<string>;
  readonly find: KeySource;
}

/** For a process that no subgraph asks. */
export const noServiceKeys: ServiceKeys = serviceKeysOf([]);

/** Throws for keys without ids. */
export function serviceKeysOf(keys: readonly JWK[]): ServiceKeys {
  const ids = keys.map(({ kid }) => {
    if (typeof kid !== 'string' || kid === '') throw new Error('a service key needs a kid');
    return kid;
  });
  return { ids: new Set(ids), find: createLocalJWKSet({ keys: [...keys] }) };
}

/**
 * The service keys of a subgraph's process, read once: those of a JWKS file, or the public half of its own key when
 * the subgraphs share one. Rejects for a file without keys or without the own one, since peers would then refuse
 * what this process signs.
 */
export async function openServiceKeys(own: SigningJwk, file: string | undefined): Promise<ServiceKeys> {
  if (file === undefined) return serviceKeysOf([publicHalf(own)]);
  const { keys } = JSON.parse(await readFile(file, 'utf8')) as { readonly keys?: unknown };
  if (!Array.isArray(keys)) throw new Error(`${file} is not a JWKS`);
  const found = serviceKeysOf(keys as readonly JWK[]);
  if (!found.ids.has(own.kid)) throw new Error(`${file} lacks this subgraph’s own key, ${own.kid}`);
  return found;
}
