import { AggregatorRegistry } from 'prom-client';
import { createLogger } from '../../subgraphs/shared/http/createLogger';
import { stopOnSignals } from '../../subgraphs/shared/http/stopOnSignals';
import { serveMetrics } from '../../subgraphs/shared/metrics/serveMetrics';
import type { GatewayEnvironment } from '../env';
import { createSupervisor } from './createSupervisor';
import { forkWorker } from './forkWorker';

/**
 * The process above several gateways: SIGHUP makes them read their files again, SIGUSR2 replaces them one by one,
 * SIGTERM drains all. It serves no graph, only their figures added up.
 */
export async function runSupervisor(environment: GatewayEnvironment): Promise<void> {
  const logger = createLogger({ service: 'gateway', level: environment.LOG_LEVEL });
  const supervisor = createSupervisor({ fork: forkWorker, count: environment.WEB_CONCURRENCY, logger });
  process.on('SIGHUP', () => supervisor.order('RELOAD'));
  process.on('SIGUSR2', () => void supervisor.restart());
  const sum = new AggregatorRegistry();
  const figures = await serveMetrics(environment, () => sum.clusterMetrics(), logger);
  stopOnSignals(async () => {
    await supervisor.stop();
    await figures?.close();
  }, logger);
  const url = await supervisor.start();
  logger.info({ url, workers: environment.WEB_CONCURRENCY }, 'all workers listen');
}
