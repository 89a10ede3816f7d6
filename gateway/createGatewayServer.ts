import { createGateway } from './createGateway';
import type { Logger } from 'pino';
import { codedError } from '../subgraphs/shared/codedError';
import { apolloServerFor } from '../subgraphs/shared/http/apolloServerFor';
import { silentLogger } from '../subgraphs/shared/http/createLogger';
import type { Route } from '../subgraphs/shared/http/Exchange';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import type { RequestObserver } from '../subgraphs/shared/http/RequestObserver';
import { graphqlRoute } from '../subgraphs/shared/http/graphqlRoute';
import { healthRoutes } from '../subgraphs/shared/http/healthRoutes';
import { createHttpServer, type Drain } from '../subgraphs/shared/http/httpServer';
import type { IncomingRequest } from '../subgraphs/shared/http/IncomingRequest';
import { noteCaller } from '../subgraphs/shared/http/requestRecord';
import { createBearerAuthenticator } from '../subgraphs/shared/identity/authenticator';
import type { VerifyToken } from '../subgraphs/shared/identity/tokenVerifier';
import { demandPlugin } from './demand/demandPlugin';
import type { GatewayContext } from './GatewayContext';
import { documentLimitsRule } from './limits/documentLimitsRule';
import { limitsFrom, type GatewayLimits } from './limits/gatewayLimits';
import { graphiqlRoute } from './graphiqlRoute';
import type { PlanTally } from './executor/PlanTally';
import { onlyTheLimit } from './onlyTheLimit';
import { verifyRoute } from './verifyRoute';
import { subgraphHeaders } from './subgraphHeaders';

export interface GatewayServerOptions {
  readonly supergraphSdl: string;
  /** How to run a request on each subgraph, by its name in the supergraph. */
  readonly executors: Readonly<Record<string, ExecuteGraph>>;
  readonly verifyToken: VerifyToken;
  /** Sent to every subgraph as proof that the request came through a router. */
  readonly routerSecret: string;
  /** What /health/ready asks, by name; by default whether each executor answers at all. */
  readonly readyChecks?: Readonly<Record<string, () => Promise<unknown>>>;
  readonly logger?: Logger;
  /** By their variables; see docs/limits.md for what each is when it is left out. */
  readonly limits?: Partial<GatewayLimits>;
  /** Largest request body in bytes. Default 1 MiB. */
  readonly bodyLimit?: number;
  /** Default true. */
  readonly introspection?: boolean;
  /** Whether /graphiql is served. Default true. */
  readonly graphiql?: boolean;
  /** Told of requests, for figures and traces. */
  readonly observer?: RequestObserver;
  /** Where plans are counted. */
  readonly planTally?: PlanTally;
  /** More routes beside /graphql, /graphiql and /health. */
  readonly routes?: readonly Route[];
}

export interface GatewayServer {
  /** Resolves to the address, `http://host:port`. Port 0 takes any free one. */
  readonly listen: (at: { host: string; port: number }) => Promise<string>;
  /** Puts another supergraph in the place of the first; no request is lost. Throws for a bad one, and the old stays. */
  readonly replaceSupergraph: (supergraphSdl: string) => void;
  /** Not ready at once, then no new connections, then nothing running, then the graph is let go. Works once. */
  readonly close: (drain?: Drain) => Promise<void>;
}

/** Validation stops here: nobody reads more, and finding more costs time. */
const MOST_VALIDATION_ERRORS = 20;

/**
 * The front door: the composed graph behind one HTTP server. A caller's token is verified here once, and again by
 * every subgraph. Rejects when the supergraph cannot be loaded.
 */
export async function createGatewayServer(options: GatewayServerOptions): Promise<GatewayServer> {
  const { executors, logger = silentLogger, bodyLimit = 1024 * 1024 } = options;
  const limits = limitsFrom(options.limits);
  const gateway = createGateway({
    supergraphSdl: options.supergraphSdl,
    dataSources: (name) => executors[name],
    ...(options.planTally && { planTally: options.planTally }),
    logger,
  });
  const apollo = apolloServerFor<GatewayContext>(
    {
      gateway,
      introspection: options.introspection ?? true,
      parseOptions: { maxTokens: limits.MAX_TOKENS },
      validationRules: [documentLimitsRule(limits)],
      plugins: [onlyTheLimit, demandPlugin(limits.COST_BUDGETS)],
      validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    },
    logger,
  );
  await apollo.start();

  const server = createHttpServer({
    logger,
    ...(options.observer && { observer: options.observer }),
    bodyLimit,
    routes: [
      graphqlRoute({ server: apollo, contextOf: contextFactory(options), bodyLimit }),
      ...healthRoutes({
        checks: options.readyChecks ?? answerChecks(executors),
        isDraining: () => server.isDraining,
      }),
      verifyRoute(),
      ...((options.graphiql ?? true) ? [graphiqlRoute({ endpoint: '/graphql' })] : []),
      ...(options.routes ?? []),
    ],
  });
  let closed: Promise<void> | undefined;
  return {
    listen: server.listen,
    replaceSupergraph: (sdl) => gateway.replace(sdl),
    close: (drain) => (closed ??= server.close(drain).then(() => apollo.stop())),
  };
}

function contextFactory({ verifyToken, routerSecret }: GatewayServerOptions) {
  const authenticate = createBearerAuthenticator({ verify: verifyToken });
  return async (request: IncomingRequest): Promise<GatewayContext> => {
    const caller = await authenticate(request.headers);
    // A service asks subgraphs, never the graph: what it may select no client should reach by a stray token.
    if (caller.role === 'SERVICE') throw codedError('UNAUTHENTICATED');
    noteCaller(caller);
    return {
      caller,
      subgraphHeaders: subgraphHeaders(request, routerSecret),
      ...(request.signal && { signal: request.signal }),
    };
  };
}

/** A subgraph that refuses a request without a token is there. */
const answerChecks = (executors: GatewayServerOptions['executors']) =>
  Object.fromEntries(
    Object.entries(executors).map(([name, execute]) => [
      name,
      () => execute({ query: '{ __typename }', headers: {} }),
    ]),
  );
