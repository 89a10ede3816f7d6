import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { loadDevelopmentKeys } from '../subgraphs/shared/identity/developmentKeys';
import { openKeySource, type KeySource } from '../subgraphs/shared/identity/keySource';
import type { SigningJwk } from '../subgraphs/shared/identity/signToken';
import type { EmbeddedSettings } from './env';

/** Keys of an embedded graph: those of the callers' tokens, and one of the process for its SERVICE tokens. */
export interface EmbeddedIdentity {
  readonly keys: KeySource;
  readonly serviceKey: SigningJwk;
  /** Signs development tokens; absent in production. */
  readonly developmentKey?: SigningJwk;
}

/** Opens the keys of a JWKS, in development by default one made in the data folder. */
export async function openEmbeddedIdentity(settings: EmbeddedSettings): Promise<EmbeddedIdentity> {
  const { JWKS_FILE, JWKS_URL, NODE_ENV, dataDirectory } = settings;
  const now = () => new Date();
  const own = await makeServiceKey();
  const external =
    JWKS_URL !== undefined ? { url: JWKS_URL } : JWKS_FILE !== undefined ? { file: JWKS_FILE } : undefined;
  if (external !== undefined)
    return { keys: either(own, await openKeySource(external, now)), serviceKey: own.privateJwk };
  if (NODE_ENV === 'production') throw new Error('JWKS_FILE or JWKS_URL is required in production');
  const { privateJwk, jwksFile } = await loadDevelopmentKeys(join(dataDirectory, 'keys'));
  const keys = either(own, await openKeySource({ file: jwksFile }, now));
  return { keys, serviceKey: own.privateJwk, developmentKey: privateJwk };
}

interface OwnKey {
  readonly privateJwk: SigningJwk;
  readonly find: KeySource;
}

/** A key that lives and dies with the process: nobody else can make a SERVICE token that it accepts. */
async function makeServiceKey(): Promise<OwnKey> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const marks = { alg: 'EdDSA', kid: `service-${randomUUID()}` };
  const publicJwk = { ...(await exportJWK(pair.publicKey)), ...marks };
  return {
    privateJwk: { ...(await exportJWK(pair.privateKey)), ...marks },
    find: createLocalJWKSet({ keys: [publicJwk] }),
  };
}

const either =
  ({ privateJwk, find }: OwnKey, others: KeySource): KeySource =>
  (header, token) =>
    (header.kid === privateJwk.kid ? find : others)(header, token);
