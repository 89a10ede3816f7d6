import { discardBody } from './discardBody';
import type { Exchange } from './Exchange';

const ALLOWED_HEADERS =
  'authorization, content-type, accept-language, x-request-id, x-cost, traceparent, apollo-require-preflight';
const READABLE_HEADERS = 'x-request-id, retry-after';
const PREFLIGHT_SECONDS = '600';

/**
 * Says to a browser whether a page of another site may ask, and answers the browser's own question (preflight).
 * Tokens are sent by the page itself, so credentials of the browser are never allowed.
 * @param origins that may ask, exactly as a browser writes them
 * @returns whether the request is answered with this
 */
export function answerCrossOrigin(
  { incoming, method, message, response }: Exchange,
  origins: ReadonlySet<string>,
): boolean {
  const { origin } = incoming.headers;
  if (origin === undefined || !origins.has(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', READABLE_HEADERS);
  if (method !== 'OPTIONS' || incoming.headers['access-control-request-method'] === undefined) return false;
  discardBody(message);
  response
    .writeHead(204, {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': ALLOWED_HEADERS,
      'access-control-max-age': PREFLIGHT_SECONDS,
      vary: 'origin',
      'x-request-id': incoming.id,
    })
    .end();
  return true;
}
