import { stopOnSignals } from '../../subgraphs/shared/http/stopOnSignals';
import type { GatewayEnvironment } from '../env';
import { startGateway } from '../wiring';

/** The gateway in this one process. */
export async function runAlone(environment: GatewayEnvironment): Promise<void> {
  const gateway = await startGateway(environment);
  process.on('SIGHUP', () => void gateway.reload());
  process.on('SIGUSR2', () => gateway.logger.warn('one process alone is not restarted; set WEB_CONCURRENCY'));
  stopOnSignals(() => gateway.close(), gateway.logger);
}
