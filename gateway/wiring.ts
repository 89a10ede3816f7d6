import type { GatewayEnvironment } from './env';
import { contractNames } from './contracts/contracts';
import { createGatewayServer, type GatewayServer } from './createGatewayServer';
import { createLogger } from '../subgraphs/shared/http/createLogger';
import { openKeySource } from '../subgraphs/shared/identity/keySource';
import { createTokenVerifier } from '../subgraphs/shared/identity/tokenVerifier';
import type { Logger } from 'pino';
import { followSupergraph } from './followSupergraph';
import { httpDataSource } from './httpDataSource';
import { documentRegister } from './persisted/documentRegister';
import { gatewayMetrics } from './metrics/gatewayMetrics';
import type { Drain } from '../subgraphs/shared/http/httpServer';
import { observers } from '../subgraphs/shared/http/RequestObserver';
import { openTracing } from '../subgraphs/shared/tracing/openTracing';
import { traceAsks, traceRequests } from '../subgraphs/shared/tracing/traceRequests';
import { forgetful, startOnSupergraph, type SupergraphMemory } from './startOnSupergraph';
import { tellSupervisor } from './metrics/tellSupervisor';
import { openUsage } from './usage/openUsage';
import { serveMetrics } from '../subgraphs/shared/metrics/serveMetrics';

export interface RunningGateway {
  readonly url: string;
  readonly logger: Logger;
  /** Reads again what may change under way: the supergraph, the registered documents. Never rejects. */
  readonly reload: () => Promise<void>;
  /** @param how `handOver`: another process has taken the port over, so the service stays ready */
  readonly close: (how?: Pick<Drain, 'handOver'>) => Promise<void>;
}

/**
 * Builds the distributed gateway from its settings, subgraphs over HTTP, and listens.
 * @param memory what others served last, for a start while the file holds a supergraph that is refused
 * @param as a worker's figures are read by its supervisor; alone, a process serves its own
 */
export async function startGateway(
  environment: GatewayEnvironment,
  as: 'ALONE' | 'WORKER' = 'ALONE',
  memory: SupergraphMemory = forgetful,
): Promise<RunningGateway> {
  const logger = createLogger({ service: 'gateway', level: environment.LOG_LEVEL });
  const now = () => new Date();
  const urls = {
    experts: environment.EXPERTS_URL,
    committees: environment.COMMITTEES_URL,
    evaluations: environment.EVALUATIONS_URL,
  };
  const sources = Object.entries(urls).map(([name, url]) => ({
    name,
    url,
    source: httpDataSource({ name, url, timeoutMs: environment.SUBGRAPH_TIMEOUT_MS, logger }),
  }));
  const metrics = environment.METRICS_PORT === undefined ? undefined : gatewayMetrics('gateway');
  const tracing = await openTracing(environment, 'gateway');
  const documents = await documentRegister({
    directory: environment.PERSISTED_DOCUMENTS_DIR,
    everyMs: environment.WATCH_INTERVAL_MS,
    logger,
    ...(metrics && { onLook: metrics.onManifests }),
  });
  const usage = openUsage(environment, documents.current, logger);
  const settings = {
    executors: Object.fromEntries(
      sources.map(({ name, source }) => [
        name,
        traceAsks(tracing, name, metrics ? metrics.countAsks(name, source.execute) : source.execute),
      ]),
    ),
    observer: observers(traceRequests(tracing), metrics?.observer),
    ...(metrics && { planTally: metrics.planTally, resilienceObserver: metrics.resilienceObserver }),
    readyChecks: Object.fromEntries(sources.map(({ name, url }) => [name, () => isReady(url)])),
    verifyToken: createTokenVerifier({
      issuer: environment.TOKEN_ISSUER,
      audience: environment.TOKEN_AUDIENCE,
      keys: await openKeySource(keyLocation(environment), now),
      now,
      onKeyFault: () => logger.error('no key to verify tokens with'),
    }),
    routerSecret: environment.ROUTER_SECRETS[0] ?? '',
    logger,
    introspection: environment.INTROSPECTION,
    shareQueries: environment.SHARE_QUERIES,
    graphiql: environment.GRAPHIQL,
    limits: environment,
    contracts: environment.CONTRACTS ? contractNames : [],
    documents: documents.current,
    documentModes: environment.PERSISTED_DOCUMENTS,
    ...(usage && { usage }),
  };
  const { server, supergraphSdl, fingerprint } = await startOnSupergraph({
    file: environment.SUPERGRAPH_FILE,
    memory,
    logger,
    ...(metrics && { onRefused: () => metrics.onSupergraph(false) }),
    start: (sdl) => createGatewayServer({ ...settings, supergraphSdl: sdl }),
  });
  const url = await server.listen({ host: environment.HOST, port: environment.PORT });
  void usage?.flush();
  logger.info({ url, ...(as === 'WORKER' && { workerPid: process.pid }) }, 'listening');
  const supergraph = followSupergraph({
    file: environment.SUPERGRAPH_FILE,
    supergraphSdl,
    fingerprint,
    everyMs: environment.WATCH_INTERVAL_MS,
    server,
    logger,
    onTaken: memory.keep,
    ...(metrics && { onLook: metrics.onSupergraph }),
  });
  if (metrics && as === 'WORKER') tellSupervisor(metrics.registry);
  const figures =
    metrics && as === 'ALONE'
      ? await serveMetrics(environment, () => metrics.registry.metrics(), logger)
      : undefined;
  return {
    url,
    logger,
    reload: async () => {
      await Promise.all([supergraph.look(), documents.reload()]);
    },
    close: async (how = {}) => {
      await Promise.all([supergraph.stop(), documents.stop()]);
      await drained(server, environment, how);
      await usage?.close();
      await figures?.close();
      await tracing?.close();
      await Promise.all(sources.map(({ source }) => source.close()));
    },
  };
}

/** With the last writing of usage within 25 s in all, so that an orchestrator that waits 30 s never has to kill. */
const drained = (
  server: GatewayServer,
  { DRAIN_NOTICE_MS }: GatewayEnvironment,
  how: Pick<Drain, 'handOver'>,
): Promise<void> => server.close({ ...how, noticeMs: DRAIN_NOTICE_MS, graceMs: 22_000 - DRAIN_NOTICE_MS });

const keyLocation = ({ JWKS_FILE, JWKS_URL }: GatewayEnvironment) =>
  JWKS_URL === undefined ? { file: JWKS_FILE ?? '' } : { url: JWKS_URL };

/** Asks a subgraph's own readiness, which includes its database. */
async function isReady(graphUrl: string): Promise<void> {
  const response = await fetch(new URL('/health/ready', graphUrl), { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`status ${response.status}`);
}
