import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from './clock';
import type { Subgraph } from './createSubgraph';
import type { DatabaseSchema } from './database/Database';
import { openOwnDatabase } from './database/openOwnDatabase';
import { createLogger } from './http/createLogger';
import { createHttpExecute, type HttpExecute } from './http/httpExecute';
import { stopOnSignals } from './http/stopOnSignals';
import { createAuthenticator } from './identity/authenticator';
import { openKeySource } from './identity/keySource';
import { readSigningKey } from './identity/readSigningKey';
import { openServiceKeys } from './identity/serviceKeys';
import { createServiceTokenMinter } from './identity/serviceToken';
import { createTokenVerifier } from './identity/tokenVerifier';
import { observers } from './http/RequestObserver';
import { openTracing } from './tracing/openTracing';
import { traceRequests } from './tracing/traceRequests';
import { serveMetrics } from './metrics/serveMetrics';
import { subgraphMetrics } from './metrics/subgraphMetrics';
import { createPeer } from './peer/createPeer';
import type { Platform } from './Platform';
import { startSubgraph } from './startSubgraph';
import { databaseConfigOf, keyLocationOf, type SubgraphEnvironment } from './subgraphEnvironment';

/** A subgraph as its wiring gives it. */
export interface WiredSubgraph {
  readonly subgraph: Subgraph;
}

/**
 * Runs one subgraph as a process of its own: opens and migrates its database, reaches its peers over HTTP, serves
 * until SIGTERM. Rejects when the database, the keys or the port cannot be had.
 * @param name name in the supergraph, also of its SDL file
 */
export async function runSubgraph(
  name: string,
  environment: SubgraphEnvironment,
  schema: DatabaseSchema,
  wire: (platform: Platform) => WiredSubgraph,
): Promise<void> {
  const logger = createLogger({ service: name, level: environment.LOG_LEVEL });
  const clock = systemClock;
  const now = () => clock.now();
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, ROUTER_SECRETS: routerSecrets } = environment;
  const keys = await openKeySource(keyLocationOf(environment), now);
  const privateJwk = await readSigningKey(environment.SERVICE_KEY_FILE);
  const serviceToken = createServiceTokenMinter({ privateJwk, issuer, audience, subgraph: name, now });
  const onKeyFault = () => logger.error('no key to verify tokens with');
  const serviceKeys = await openServiceKeys(privateJwk, environment.SERVICE_JWKS_FILE);
  const verify = createTokenVerifier({ issuer, audience, keys, serviceKeys, now, onKeyFault });
  const database = await openOwnDatabase(databaseConfigOf(environment), schema);
  await database.migrate();
  const metrics = environment.METRICS_PORT === undefined ? undefined : subgraphMetrics(name, database, clock);

  const tracing = await openTracing(environment, name);

  const urls: Readonly<Record<string, string>> = {
    experts: environment.EXPERTS_URL,
    committees: environment.COMMITTEES_URL,
    evaluations: environment.EVALUATIONS_URL,
  };
  const connections: HttpExecute[] = [];
  const platform: Platform = {
    database,
    clock,
    logger,
    sdl: await readFile(join(environment.SCHEMA_DIR, `${name}.graphql`), 'utf8'),
    authenticate: createAuthenticator({ verify, routerSecrets }),
    peer: (subgraph) => {
      const timeoutMs = environment.PEER_TIMEOUT_MS;
      const connection = createHttpExecute({ url: urls[subgraph] ?? '', timeoutMs });
      connections.push(connection);
      return createPeer({
        subgraph,
        execute: metrics ? metrics.countAsks(subgraph, connection.execute) : connection.execute,
        serviceToken,
        routerSecret: routerSecrets[0] ?? '',
        timeoutMs,
        onFault: (peer, code) => logger.warn({ peer, code }, 'peer did not answer'),
      });
    },
  };
  const { subgraph } = wire(platform);
  const running = await startSubgraph(subgraph, {
    host: environment.HOST,
    port: environment.PORT,
    observer: observers(traceRequests(tracing), metrics?.observer),
  });
  const figures = metrics && (await serveMetrics(environment, () => metrics.registry.metrics(), logger));
  stopOnSignals(async () => {
    await running.close({ noticeMs: 1_000, graceMs: 20_000 });
    await figures?.close();
    await tracing?.close();
    await Promise.all(connections.map((connection) => connection.close()));
    await database.close();
  }, logger);
}
