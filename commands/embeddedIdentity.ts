import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { loadDevelopmentKeys } from '../subgraphs/shared/identity/developmentKeys';
import { openKeySource, type KeySource } from '../subgraphs/shared/identity/keySource';
import { publicHalf } from '../subgraphs/shared/identity/publicHalf';
import { serviceKeysOf, type ServiceKeys } from '../subgraphs/shared/identity/serviceKeys';
import type { SigningJwk } from '../subgraphs/shared/identity/signToken';
import type { EmbeddedSettings } from './env';

/** Keys of an embedded graph: those of the callers' tokens, and one of the process for its SERVICE tokens. */
export interface EmbeddedIdentity {
  readonly keys: KeySource;
  readonly serviceKey: SigningJwk;
  readonly serviceKeys: ServiceKeys;
  /** Signs development tokens; absent in production. */
  readonly developmentKey?: SigningJwk;
}

/** Opens the keys of a JWKS, in development by default one made in the data folder. */
export async function openEmbeddedIdentity(settings: EmbeddedSettings): Promise<EmbeddedIdentity> {
  const { JWKS_FILE, JWKS_URL, NODE_ENV, dataDirectory } = settings;
  const now = () => new Date();
  const serviceKey = await makeServiceKey();
  const own = { serviceKey, serviceKeys: serviceKeysOf([publicHalf(serviceKey)]) };
  const external =
    JWKS_URL !== undefined ? { url: JWKS_URL } : JWKS_FILE !== undefined ? { file: JWKS_FILE } : undefined;
  if (external !== undefined) return { ...own, keys: await openKeySource(external, now) };
  if (NODE_ENV === 'production') throw new Error('JWKS_FILE or JWKS_URL is required in production');
  const { privateJwk, jwksFile } = await loadDevelopmentKeys(join(dataDirectory, 'keys'));
  return { ...own, keys: await openKeySource({ file: jwksFile }, now), developmentKey: privateJwk };
}

/** A key that lives and dies with the process: nobody else can make a SERVICE token that it accepts. */
async function makeServiceKey(): Promise<SigningJwk> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'EdDSA', kid: `service-${randomUUID()}` };
}
