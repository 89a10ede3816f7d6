import type { GatewayEnvironment } from '../env';
import { startGateway } from '../wiring';
import { supervisorMemory } from './supervisorMemory';
import type { WorkerNews, WorkerOrder } from './WorkerHandle';

/**
 * One of several gateway processes on one port. It does what its supervisor says; a signal to the whole group of
 * processes is the supervisor's to answer, and SIGTERM to a worker alone makes it drain and be replaced.
 */
export async function runWorker(environment: GatewayEnvironment): Promise<void> {
  const gateway = startGateway(environment, 'WORKER', supervisorMemory());
  let ending = false;
  const end = (handOver: boolean): void => {
    if (ending) return;
    ending = true;
    gateway
      .then(({ close }) => close({ handOver }))
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGHUP', 'SIGUSR2'] as const) process.on(signal, () => undefined);
  process.on('SIGTERM', () => end(true));
  process.on('message', (order: WorkerOrder) => {
    if (order === 'RELOAD') void gateway.then(({ reload }) => reload());
    else if (order === 'STOP' || order === 'HAND_OVER') end(order === 'HAND_OVER');
  });
  const { url } = await gateway;
  process.send?.({ listens: url } satisfies WorkerNews);
}
