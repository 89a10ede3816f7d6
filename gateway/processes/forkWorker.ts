import cluster from 'node:cluster';
import type { WorkerHandle, WorkerListens } from './WorkerHandle';

/** Runs this process's own entry once more as a worker that shares its port; it is read from the disk as it is now. */
export function forkWorker(): WorkerHandle {
  const worker = cluster.fork();
  return {
    id: worker.id,
    order: (order) => {
      if (worker.isConnected()) worker.send(order);
    },
    kill: () => void worker.process.kill('SIGKILL'),
    listening: new Promise((resolve) =>
      worker.on('message', (message: Partial<WorkerListens>) => {
        if (typeof message.listens === 'string') resolve(message.listens);
      }),
    ),
    ended: new Promise((resolve) => worker.once('exit', () => resolve())),
  };
}
