import type { RequestHeaders } from '../http/RequestHeaders';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
/** The longest token, the scheme and its space. */
const MAX_LENGTH = 8 * 1024 + 7;

/**
 * The access token of `authorization: Bearer …`, or undefined when the header is absent, repeated, over-long or
 * of another scheme.
 */
export function bearerToken(headers: RequestHeaders): string | undefined {
  const header: unknown = headers.authorization;
  if (typeof header !== 'string' || header.length > MAX_LENGTH) return undefined;
  return BEARER.exec(header)?.[1];
}
