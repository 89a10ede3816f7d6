// Before Apollo's packages: they read whether they may call home when they are loaded.
import './env';
import type { Logger } from 'pino';
import { silentLogger } from '../subgraphs/shared/http/createLogger';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import { planGateway, type PlanGateway } from './executor/planGateway';
import type { PlanTally } from './executor/PlanTally';
import { fetcherDataSource, type Fetcher } from './fetcherDataSource';
import { guardSubgraph } from './guardSubgraph';
import { httpDataSource } from './httpDataSource';
import { shareInFlight, type ShareInFlight } from './shareInFlight';

export interface GatewayOptions {
  /** A composed supergraph; nothing is composed here. */
  readonly supergraphSdl: string;
  /** How to reach a subgraph by its name; one without an answer is reached at its address in the supergraph. */
  readonly dataSources?: (name: string) => ExecuteGraph | undefined;
  /** What reaches addresses; by default kept-alive HTTP. */
  readonly fetcher?: Fetcher;
  /** For addresses, in ms. Default 10 000. */
  readonly timeoutMs?: number;
  /** What compiled operations may take together, in bytes. Default 64 MiB. */
  readonly planCacheBytes?: number;
  /** Where plans are counted. */
  readonly planTally?: PlanTally;
  /** Whether equal queries of equal callers that wait at the same time are asked once; see shareInFlight. Default false. */
  readonly shareQueries?: boolean;
  readonly logger?: Logger;
}

/**
 * Joins subgraphs into one graph, for Apollo Server's `gateway` option. Knows nothing of our subgraphs or of
 * identity: a context may bring `subgraphHeaders` and `signal`. Apollo's planner plans and our executor works inside
 * (docs/decisions/013); supergraphs with @authenticated, @requiresScopes, @policy, @fromContext (purpose SECURITY) and
 * @cacheTag are refused when they load, which is right: they would not be enforced.
 *
 * Results carry data and errors only, and errors path, code and retryAfter. Another supergraph may take the place of the
 * first; what reaches an address is opened once and kept to the end, since a running request may still need it.
 */
export function createGateway({
  supergraphSdl,
  dataSources = () => undefined,
  fetcher,
  timeoutMs = 10_000,
  planCacheBytes,
  planTally,
  shareQueries = false,
  logger = silentLogger,
}: GatewayOptions): PlanGateway {
  const closers: (() => Promise<void>)[] = [];
  const opened = new Map<string, ExecuteGraph>();
  const share: ShareInFlight = shareQueries ? shareInFlight() : (_, execute) => execute;
  const open = (name: string, url: string): ExecuteGraph => {
    const given = dataSources(name) ?? (fetcher && fetcherDataSource(url, fetcher));
    if (given) return given;
    const http = httpDataSource({ name, url, timeoutMs, logger });
    closers.push(() => http.close());
    return http.execute;
  };
  const reach = (name: string, url: string): ExecuteGraph => {
    const key = `${name} ${url}`;
    const execute = opened.get(key) ?? guardSubgraph(name, share(key, open(name, url)), logger);
    opened.set(key, execute);
    return execute;
  };
  return planGateway({
    supergraphSdl,
    reach,
    ...(planCacheBytes !== undefined && { planCacheBytes }),
    ...(planTally && { planTally }),
    dispose: async () => void (await Promise.all(closers.map((close) => close()))),
  });
}
