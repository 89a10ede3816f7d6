import { codedError } from '../codedError';
import type { RequestHeaders } from '../http/RequestHeaders';
import { bearerToken } from './bearerToken';
import type { Caller } from './Caller';
import { createRouterSecretCheck, ROUTER_SECRET_HEADER } from './routerSecret';
import type { VerifyToken } from './tokenVerifier';

/** Tells who asks, or throws UNAUTHENTICATED. */
export type Authenticate = (headers: RequestHeaders) => Promise<Caller>;

/**
 * The subgraph's side: a request needs the router's secret and the caller's own token, which is verified here
 * whatever the router did. Without the secret a subgraph answers nothing, because `_entities` and `@requires`
 * trust their input.
 */
export function createAuthenticator(options: {
  readonly verify: VerifyToken;
  readonly routerSecrets: readonly string[];
}): Authenticate {
  const comesFromRouter = createRouterSecretCheck(options.routerSecrets);
  const authenticate = createBearerAuthenticator(options);
  return async (headers) => {
    if (!comesFromRouter(headers[ROUTER_SECRET_HEADER])) throw codedError('UNAUTHENTICATED');
    return authenticate(headers);
  };
}

/** The front door's side: the caller's token alone. */
export function createBearerAuthenticator({ verify }: { readonly verify: VerifyToken }): Authenticate {
  return async (headers) => {
    const token = bearerToken(headers);
    if (token === undefined) throw codedError('UNAUTHENTICATED');
    return verify(token);
  };
}
