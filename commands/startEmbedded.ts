import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractNames } from '../gateway/contracts/contracts';
import { createGatewayServer } from '../gateway/createGatewayServer';
import { gatewayMetrics } from '../gateway/metrics/gatewayMetrics';
import { documentRegister } from '../gateway/persisted/documentRegister';
import { openUsage } from '../gateway/usage/openUsage';
import { inProcessDataSource } from '../gateway/inProcessDataSource';
import { smsGateway } from '../subgraphs/evaluations/sms/smsGateway';
import { smsSettingsOf } from '../subgraphs/evaluations/sms/smsVariables';
import type { DemoIdentity } from '../demo/demoIdentities';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import { systemClock } from '../subgraphs/shared/clock';
import { createLogger } from '../subgraphs/shared/http/createLogger';
import type { CountAsks } from '../subgraphs/shared/metrics/askMetrics';
import { outboxMetrics } from '../subgraphs/shared/metrics/outboxMetrics';
import { serveMetrics } from '../subgraphs/shared/metrics/serveMetrics';
import { createTokenVerifier } from '../subgraphs/shared/identity/tokenVerifier';
import type { SigningJwk } from '../subgraphs/shared/identity/signToken';
import type { Logger } from 'pino';
import { openEmbeddedDatabases } from './embeddedDatabases';
import { openEmbeddedIdentity } from './embeddedIdentity';
import { embeddedKeys } from './embeddedKeys';
import type { EmbeddedSettings } from './env';
import { identitiesToShow } from './identitiesToShow';
import { loadDemoWhenEmpty } from './loadDemoWhenEmpty';
import { lockDataDirectory } from './lockDataDirectory';
import { packageRoot } from './packageRoot';
import { wireGraph } from './wireGraph';

/** The whole graph in this process, listening. */
export interface RunningGraph {
  readonly url: string;
  readonly logger: Logger;
  /** Signs development tokens; absent in production. */
  readonly developmentKey?: SigningJwk;
  /** Whom to try the graph out as, with such tokens. */
  readonly identities: readonly DemoIdentity[];
  /** Drains and closes everything. */
  close(): Promise<void>;
}

/**
 * Starts gateway and subgraphs on the SQLite files of the data folder; a folder without data is first filled with
 * the demo data, but not in production.
 */
export async function startEmbedded(settings: EmbeddedSettings): Promise<RunningGraph> {
  const root = packageRoot();
  const { dataDirectory, TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience } = settings;
  const unlock = lockDataDirectory(dataDirectory);
  const logger = createLogger({ service: 'graph', level: settings.LOG_LEVEL });
  const identity = await openEmbeddedIdentity(settings);
  const keys = embeddedKeys(dataDirectory, settings);
  const databases = await openEmbeddedDatabases(dataDirectory);
  if (settings.NODE_ENV !== 'production') await loadDemoWhenEmpty(databases, keys, identity);

  const now = () => systemClock.now();
  const onKeyFault = () => logger.error('no key to verify tokens with');
  const { keys: callerKeys, serviceKey, serviceKeys } = identity;
  const verify = createTokenVerifier({ issuer, audience, keys: callerKeys, serviceKeys, now, onKeyFault });
  const routerSecret = randomBytes(24).toString('base64url');
  const graph = wireGraph({
    root,
    databases,
    clock: systemClock,
    logger,
    verify,
    routerSecret,
    serviceKey,
    issuer,
    audience,
    keys,
    jobIntervalMs: settings.JOB_INTERVAL_MS,
    sms: smsGateway(smsSettingsOf(settings), now, (line) => process.stdout.write(`${line}\n`)),
    peerTimeoutMs: settings.SUBGRAPH_TIMEOUT_MS,
  });
  const metrics = settings.METRICS_PORT === undefined ? undefined : gatewayMetrics('graph');
  if (metrics) outboxMetrics(metrics.registry, { ...databases }, systemClock);
  const documents = await documentRegister({
    directory: manifestsOf(root, settings),
    everyMs: settings.WATCH_INTERVAL_MS,
    logger,
    ...(metrics && { onLook: metrics.onManifests }),
  });
  const usage = openUsage(
    { ...settings, USAGE_DIR: settings.USAGE_DIR ?? join(dataDirectory, 'usage') },
    documents.current,
    logger,
  );
  const server = await createGatewayServer({
    supergraphSdl: readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'),
    executors: counted(patient(graph.executors, settings.SUBGRAPH_TIMEOUT_MS), metrics?.countAsks),
    ...(metrics && {
      observer: metrics.observer,
      planTally: metrics.planTally,
      resilienceObserver: metrics.resilienceObserver,
    }),
    readyChecks: graph.readyChecks,
    verifyToken: verify,
    routerSecret,
    logger: logger.child({ service: 'gateway' }),
    introspection: settings.INTROSPECTION,
    graphiql: settings.GRAPHIQL,
    limits: settings,
    contracts: contractNames,
    documents: documents.current,
    documentModes: settings.PERSISTED_DOCUMENTS,
    ...(usage && { usage }),
  });
  const url = await server.listen({ host: settings.HOST, port: settings.PORT });
  void usage?.flush();
  const figures = metrics && (await serveMetrics(settings, () => metrics.registry.metrics(), logger));
  return {
    url,
    logger,
    ...(identity.developmentKey && { developmentKey: identity.developmentKey }),
    identities: identity.developmentKey ? await identitiesToShow(databases.evaluations) : [],
    async close() {
      await documents.stop();
      await server.close({ noticeMs: 0, graceMs: 22_000 });
      await usage?.close();
      await figures?.close();
      await graph.close();
      unlock();
    },
  };
}

const counted = (executors: Readonly<Record<string, ExecuteGraph>>, count: CountAsks | undefined) =>
  count
    ? Object.fromEntries(Object.entries(executors).map(([name, execute]) => [name, count(name, execute)]))
    : executors;

/** Manifests of the demo's partner stand in where development names no folder. */
const manifestsOf = (root: string, { PERSISTED_DOCUMENTS_DIR, NODE_ENV }: EmbeddedSettings) =>
  PERSISTED_DOCUMENTS_DIR ?? (NODE_ENV === 'production' ? undefined : join(root, 'demo/manifests'));

/** A subgraph that hangs costs its fields, in one process as over HTTP. */
const patient = (executors: Readonly<Record<string, ExecuteGraph>>, timeoutMs: number) =>
  Object.fromEntries(
    Object.entries(executors).map(([name, execute]) => [name, inProcessDataSource(execute, timeoutMs)]),
  );
