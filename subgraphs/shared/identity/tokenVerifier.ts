import { errors, jwtVerify } from 'jose';
import { codedError } from '../codedError';
import { callerOf } from './callerOf';
import type { Caller } from './Caller';
import type { KeySource } from './keySource';
import { rememberVerified, type Verified } from './rememberVerified';
import { noServiceKeys, type ServiceKeys } from './serviceKeys';

/** Signature algorithms accepted; no symmetric one, so that a public key never serves as a secret. */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256'];
const CLOCK_TOLERANCE_S = 60;
export const MAX_TOKEN_LENGTH = 8 * 1024;

export type VerifyToken = (token: string) => Promise<Caller>;

export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Keys of the callers' tokens. */
  readonly keys: KeySource;
  /** Keys of the SERVICE tokens; none by default, and every such token is refused. */
  readonly serviceKeys?: ServiceKeys;
  readonly now: () => Date;
  /** Told when keys cannot be had, which is an operator's trouble and not the caller's. */
  readonly onKeyFault?: (error: unknown) => void;
}

/**
 * Verifies an OAuth 2 access token (JWT): signature by an allowed algorithm, `iss`, `aud`, `exp` and `nbf` with
 * 60 s of clock skew, and the claims a Caller needs; a service key for the role SERVICE and for no other. Whatever
 * is wrong, the answer is the same plain UNAUTHENTICATED.
 */
export function createTokenVerifier(options: TokenVerifierOptions): VerifyToken {
  const { issuer, audience, now, onKeyFault, serviceKeys = noServiceKeys } = options;
  const isServiceKey = (kid: string | undefined) => kid !== undefined && serviceKeys.ids.has(kid);
  const keys: KeySource = async (header, token) => {
    try {
      return await (isServiceKey(header.kid) ? serviceKeys.find : options.keys)(header, token);
    } catch (error) {
      if (isKeyFault(error)) onKeyFault?.(error);
      throw error;
    }
  };

  async function verify(token: string): Promise<Verified> {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: now(),
      requiredClaims: ['exp', 'sub'],
    });
    const caller = callerOf(payload);
    if (!caller || payload.exp === undefined) throw codedError('UNAUTHENTICATED');
    if ((caller.role === 'SERVICE') !== isServiceKey(protectedHeader.kid))
      throw codedError('UNAUTHENTICATED');
    return { caller, endsAt: (payload.exp + CLOCK_TOLERANCE_S) * 1000 };
  }

  const callerOfToken = rememberVerified(verify, now);
  return async (token) => {
    if (!isCanonical(token)) throw codedError('UNAUTHENTICATED');
    try {
      return await callerOfToken(token);
    } catch {
      throw codedError('UNAUTHENTICATED');
    }
  };
}

/**
 * Three parts, each the one base64url spelling of its bytes and the whole within the limit, before anything is
 * parsed: a lenient decoder would let one token be written in many ways.
 */
function isCanonical(token: unknown): boolean {
  if (typeof token !== 'string' || token.length > MAX_TOKEN_LENGTH) return false;
  const parts = token.split('.');
  return (
    parts.length === 3 &&
    parts.every((part) => part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part)
  );
}

/** A key server that is slow, away or answers nonsense, as opposed to a token that names no key of ours. */
function isKeyFault(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return (
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === 'ERR_JOSE_GENERIC'
  );
}
