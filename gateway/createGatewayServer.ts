import type { Logger } from 'pino';
import { silentLogger } from '../subgraphs/shared/http/createLogger';
import type { Route } from '../subgraphs/shared/http/Exchange';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import type { RequestObserver } from '../subgraphs/shared/http/RequestObserver';
import { healthRoutes } from '../subgraphs/shared/http/healthRoutes';
import { createHttpServer, type Drain } from '../subgraphs/shared/http/httpServer';
import { roles, type Role } from '../subgraphs/shared/identity/Caller';
import type { VerifyToken } from '../subgraphs/shared/identity/tokenVerifier';
import { contracts, WHOLE_GRAPH, type ContractName } from './contracts/contracts';
import { contractSupergraph } from './contracts/contractSupergraph';
import { createRateLimiter } from './demand/rateLimiter';
import { graphEndpoint } from './graphEndpoint';
import { graphiqlRoute } from './graphiqlRoute';
import type { PlanTally } from './executor/PlanTally';
import { limitsFrom, type GatewayLimits } from './limits/gatewayLimits';
import { admitDocument } from './persisted/admitDocument';
import type { DocumentModes } from './persisted/documentModes';
import { noPersistedDocuments, type PersistedDocuments } from './persisted/PersistedDocuments';
import { replaceTogether } from './replaceTogether';
import type { ResilienceObserver } from './resilience/ResilienceObserver';
import { resilientSubgraph } from './resilience/resilientSubgraph';
import type { UsageRegister } from './usage/usageRegister';
import { verifyRoute } from './verifyRoute';

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
  /** Default true. */
  readonly introspection?: boolean;
  /** Whether /graphiql is served. Default true. */
  readonly graphiql?: boolean;
  /** Told of requests, for figures and traces. */
  readonly observer?: RequestObserver;
  /** Told of circuits and places, for figures. */
  readonly resilienceObserver?: ResilienceObserver;
  /** Where plans are counted. */
  readonly planTally?: PlanTally;
  /** Contracts that have an address of their own. Default none. */
  readonly contracts?: readonly ContractName[];
  /** Whose tokens /graphql takes. Default everybody's but PARTNER_AGENCY's, which has its contract. */
  readonly graphRoles?: readonly Role[];
  /** The registered documents in force. Default none: partners can run nothing then. */
  readonly documents?: () => PersistedDocuments;
  /** What becomes of operations that are not registered; partners are always enforced. Default off. */
  readonly documentModes?: DocumentModes;
  /** Whether equal queries of one token that wait at the same time are asked of a subgraph once. Default false. */
  readonly shareQueries?: boolean;
  /** Where it is kept which client uses what. Default nowhere. */
  readonly usage?: Pick<UsageRegister, 'at'>;
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

const WITH_THE_WHOLE_GRAPH = roles.filter((role) => role !== 'PARTNER_AGENCY' && role !== 'SERVICE');

/**
 * The front door: the composed graph behind one HTTP server. A caller's token is verified here once, and again by
 * every subgraph. Rejects when the supergraph cannot be loaded.
 */
export async function createGatewayServer(options: GatewayServerOptions): Promise<GatewayServer> {
  const { executors, logger = silentLogger, introspection = true } = options;
  const { contracts: served = [], graphRoles = WITH_THE_WHOLE_GRAPH } = options;
  const limits = limitsFrom(options.limits);
  const { documents = () => noPersistedDocuments, documentModes: modes = {} } = options;
  const admit = admitDocument({ documents, modes, logger });
  const guarded = Object.fromEntries(
    Object.entries(executors).map(([name, execute]) => [
      name,
      resilientSubgraph(execute, { name, limits, logger, observer: options.resilienceObserver }),
    ]),
  );
  const partsOf = (sdl: string) => [sdl, ...served.map((name) => contractSupergraph(sdl, name))];
  let parts = partsOf(options.supergraphSdl);
  const rateLimiter = createRateLimiter({
    points: limits.RATE_LIMIT_POINTS,
    windowSeconds: limits.RATE_LIMIT_WINDOW_S,
    redisUrl: limits.REDIS_URL || undefined,
    logger,
  });
  const shared = {
    rateLimiter,
    ...options,
    executors: guarded,
    logger,
    introspection,
    limits,
    admitDocument: admit,
  };
  const places = [
    { contract: WHOLE_GRAPH, path: '/graphql', roles: graphRoles },
    ...served.map((name) => ({ contract: name, ...contracts[name] })),
  ];
  const endpoints = places.map(({ contract, ...place }, at) => {
    const usage = options.usage?.at(contract);
    return graphEndpoint({ ...shared, ...place, supergraphSdl: parts[at] ?? '', usage });
  });
  try {
    for (const endpoint of endpoints) await endpoint.start();
  } catch (error) {
    await rateLimiter.close();
    throw error;
  }

  const server = createHttpServer({
    logger,
    ...(options.observer && { observer: options.observer }),
    bodyLimit: limits.BODY_LIMIT,
    headerLimit: limits.HEADER_LIMIT,
    headersTimeoutMs: limits.HEADERS_TIMEOUT_MS,
    requestTimeoutMs: limits.REQUEST_TIMEOUT_MS,
    keepAliveTimeoutMs: limits.KEEP_ALIVE_TIMEOUT_MS,
    corsOrigins: limits.CORS_ORIGINS,
    hstsSeconds: limits.HSTS_SECONDS,
    routes: [
      ...endpoints.map(({ route }) => route),
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
    replaceSupergraph(sdl) {
      const next = partsOf(sdl);
      replaceTogether(endpoints, parts, next);
      parts = next;
    },
    close: (drain) =>
      (closed ??= server.close(drain).then(async () => {
        for (const endpoint of endpoints) await endpoint.stop();
        await rateLimiter.close();
      })),
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
