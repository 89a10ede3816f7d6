import { createGateway } from './createGateway';
import type { Logger } from 'pino';
import { codedError } from '../subgraphs/shared/codedError';
import { apolloServerFor } from '../subgraphs/shared/http/apolloServerFor';
import type { Route } from '../subgraphs/shared/http/Exchange';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import { graphqlRoute } from '../subgraphs/shared/http/graphqlRoute';
import type { IncomingRequest } from '../subgraphs/shared/http/IncomingRequest';
import { noteCaller } from '../subgraphs/shared/http/requestRecord';
import { createBearerAuthenticator } from '../subgraphs/shared/identity/authenticator';
import type { Role } from '../subgraphs/shared/identity/Caller';
import type { VerifyToken } from '../subgraphs/shared/identity/tokenVerifier';
import { demandPlugin } from './demand/demandPlugin';
import { introspectionPlugin } from './limits/introspectionPlugin';
import type { RateLimiter } from './demand/rateLimiter';
import type { PlanTally } from './executor/PlanTally';
import type { GatewayContext } from './GatewayContext';
import { documentLimitsRule } from './limits/documentLimitsRule';
import type { GatewayLimits } from './limits/gatewayLimits';
import { onlyTheLimit } from './onlyTheLimit';
import type { AdmitDocument } from './persisted/admitDocument';
import { createQueryCache } from './persisted/queryCache';
import { subgraphHeaders } from './subgraphHeaders';
import { noteExecuted } from './usage/noteExecuted';
import type { UsageAt } from './usage/usageRegister';

export interface GraphEndpointOptions {
  readonly path: string;
  readonly supergraphSdl: string;
  /** Whose tokens it takes; everybody else is FORBIDDEN before anything of the request is read. */
  readonly roles: readonly Role[];
  readonly methods?: readonly string[];
  readonly executors: Readonly<Record<string, ExecuteGraph>>;
  readonly verifyToken: VerifyToken;
  readonly routerSecret: string;
  readonly logger: Logger;
  readonly limits: GatewayLimits;
  /** Counts what a caller spends at every address together. */
  readonly rateLimiter: Pick<RateLimiter, 'spend'>;
  readonly introspection: boolean;
  readonly admitDocument: AdmitDocument;
  readonly planTally?: PlanTally;
  readonly shareQueries?: boolean;
  /** Told of what is run here. */
  readonly usage?: UsageAt | undefined;
}

/** A graph at an address: the whole one, or that of a contract. */
export interface GraphEndpoint {
  readonly route: Route;
  /** Rejects when the supergraph cannot be loaded. */
  readonly start: () => Promise<void>;
  /** Puts another supergraph in the place of the first; no request is lost. Throws for a bad one, and the old stays. */
  readonly replace: (supergraphSdl: string) => void;
  readonly stop: () => Promise<void>;
}

/** Validation stops here: nobody reads more, and finding more costs time. */
const MOST_VALIDATION_ERRORS = 20;
/** Of automatic persisted queries, at each address. */
const QUERY_CACHE_BYTES = 8 * 1024 * 1024;

/** Makes an Apollo Server over the plan executor for one supergraph, and the route to it. */
export function graphEndpoint(options: GraphEndpointOptions): GraphEndpoint {
  const { path, supergraphSdl, methods, executors, logger, limits, introspection } = options;
  const gateway = createGateway({
    supergraphSdl,
    dataSources: (name) => executors[name],
    ...(options.planTally && { planTally: options.planTally }),
    shareQueries: options.shareQueries ?? false,
    logger,
  });
  const apollo = apolloServerFor<GatewayContext>(
    {
      gateway: options.usage ? noteExecuted(gateway, options.usage) : gateway,
      introspection,
      persistedQueries: { cache: createQueryCache(QUERY_CACHE_BYTES), ttl: null },
      parseOptions: { maxTokens: limits.MAX_TOKENS },
      validationRules: [documentLimitsRule(limits)],
      plugins: [
        onlyTheLimit,
        introspectionPlugin(limits.INTROSPECTION_ROLES),
        demandPlugin(limits.COST_BUDGETS, options.rateLimiter),
      ],
      validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    },
    logger,
  );
  return {
    route: {
      ...graphqlRoute({
        server: apollo,
        contextOf: contextFactory(options),
        admit: ({ caller }, request) => options.admitDocument(caller, request),
        bodyLimit: limits.BODY_LIMIT,
        path,
      }),
      ...(methods && { methods }),
    },
    replace: (sdl) => gateway.replace(sdl),
    start: () => apollo.start(),
    stop: () => apollo.stop(),
  };
}

function contextFactory({ verifyToken, routerSecret, roles }: GraphEndpointOptions) {
  const authenticate = createBearerAuthenticator({ verify: verifyToken });
  return async (request: IncomingRequest): Promise<GatewayContext> => {
    const caller = await authenticate(request.headers);
    // A service asks subgraphs, never the graph: what it may select no client should reach by a stray token.
    if (caller.role === 'SERVICE') throw codedError('UNAUTHENTICATED');
    noteCaller(request, caller);
    if (!roles.includes(caller.role)) throw codedError('FORBIDDEN');
    return {
      caller,
      subgraphHeaders: subgraphHeaders(request, routerSecret),
      ...(request.signal && { signal: request.signal }),
    };
  };
}
