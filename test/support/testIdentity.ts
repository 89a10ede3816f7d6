import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose';
import { bindingClaims, type Caller, type Role } from '../../subgraphs/shared/identity/Caller';
import type { KeySource } from '../../subgraphs/shared/identity/keySource';
import { serviceKeysOf, type ServiceKeys } from '../../subgraphs/shared/identity/serviceKeys';
import { signToken, type SigningJwk, type TokenContent } from '../../subgraphs/shared/identity/signToken';

export const TEST_ISSUER = 'https://issuer.test';
export const TEST_AUDIENCE = 'expert-pool-graph';
export const TEST_NOW = new Date('2026-03-01T04:00:00.000Z');

/** A signing key in memory, its public half, and tokens by it. */
export interface TestIdentity {
  readonly privateJwk: SigningJwk;
  readonly publicJwk: JWK;
  readonly keys: KeySource;
  /** The same key as one that signs SERVICE tokens alone. */
  readonly serviceKeys: ServiceKeys;
  token(change?: Partial<TokenContent>): Promise<string>;
}

/** Makes an identity provider of one key; `token()` is a valid one of `cq-reform-office` at TEST_NOW. */
export async function createTestIdentity(kid = 'test-key', alg = 'EdDSA'): Promise<TestIdentity> {
  const pair = await generateKeyPair(alg, {
    extractable: true,
    ...(alg === 'EdDSA' ? { crv: 'Ed25519' } : {}),
  });
  const privateJwk: SigningJwk = { ...(await exportJWK(pair.privateKey)), alg, kid };
  const publicJwk: JWK = { ...(await exportJWK(pair.publicKey)), alg, kid };
  return {
    privateJwk,
    publicJwk,
    keys: createLocalJWKSet({ keys: [publicJwk] }),
    serviceKeys: serviceKeysOf([publicJwk]),
    token: (change = {}) =>
      signToken({
        privateJwk,
        issuer: TEST_ISSUER,
        audience: TEST_AUDIENCE,
        subject: 'user-1',
        role: 'FILING_AUTHORITY',
        claims: { authority: 'cq-reform-office' },
        issuedAt: TEST_NOW,
        lifetime: 300,
        ...change,
      }),
  };
}

/** A caller as a verified token would give it: `callerAs('EXPERT', 'expert_1')`. */
export function callerAs(role: Role, value: string, scopes: readonly string[] = []): Caller {
  return { subject: `user:${role}:${value}`, role, claims: { [bindingClaims[role]]: value }, scopes };
}
