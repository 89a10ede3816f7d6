import type { RequestHeaders } from '../http/RequestHeaders';
import { MAX_TOKEN_LENGTH } from './tokenVerifier';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
/** The longest token, the scheme and its space. */
const MAX_LENGTH = MAX_TOKEN_LENGTH + 'Bearer '.length;

/**
 * The access token of `authorization: Bearer …`, or undefined when the header is absent, repeated, over-long or
 * of another scheme.
 */
export function bearerToken(headers: RequestHeaders): string | undefined {
  const header: unknown = headers.authorization;
  if (typeof header !== 'string' || header.length > MAX_LENGTH) return undefined;
  return BEARER.exec(header)?.[1];
}
