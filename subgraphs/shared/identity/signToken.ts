import { importJWK, SignJWT, type JWK } from 'jose';
import type { Claim, Role } from './Caller';

/** A private key that signs tokens, with the id and algorithm its public half is found by. */
export interface SigningJwk extends JWK {
  readonly kid: string;
  readonly alg: string;
}

export interface TokenContent {
  readonly privateJwk: SigningJwk;
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly role: Role;
  readonly claims: Readonly<Partial<Record<Claim, string>>>;
  readonly scopes?: readonly string[];
  readonly issuedAt: Date;
  /** Seconds from issue to expiry. */
  readonly lifetime: number;
}

/** Signs an access token as the verifier expects it. Throws when the key cannot sign. */
export async function signToken(content: TokenContent): Promise<string> {
  const { privateJwk, role, claims, scopes = [] } = content;
  const issuedAt = Math.floor(content.issuedAt.getTime() / 1000);
  const scope = scopes.length > 0 ? { scope: scopes.join(' ') } : {};
  return new SignJWT({ role, ...claims, ...scope })
    .setProtectedHeader({ alg: privateJwk.alg, kid: privateJwk.kid, typ: 'at+jwt' })
    .setIssuer(content.issuer)
    .setAudience(content.audience)
    .setSubject(content.subject)
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt)
    .setExpirationTime(issuedAt + content.lifetime)
    .sign(await importJWK(privateJwk, privateJwk.alg));
}
