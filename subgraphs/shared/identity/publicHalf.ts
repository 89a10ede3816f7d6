import type { JWK } from 'jose';
import type { SigningJwk } from './signToken';

/** What of a signing key may be published: the public members of EC, OKP and RSA keys and what the key is for. */
export function publicHalf({ kty, crv, x, y, n, e, alg, use, kid }: SigningJwk): JWK {
  const members = { kty, crv, x, y, n, e, alg, use, kid };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
