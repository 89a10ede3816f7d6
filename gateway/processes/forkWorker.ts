import cluster from 'node:cluster';
import type { LastSupergraph, WorkerHandle, WorkerNews } from './WorkerHandle';

/** The supergraph that a worker served last, whichever it was; it outlives them all. */
let lastSupergraph: string | null = null;

/** Runs this process's own entry once more as a worker that shares its port; it is read from the disk as it is now. */
export function forkWorker(): WorkerHandle {
  const worker = cluster.fork();
  worker.on('message', ({ serves, asks }: WorkerNews) => {
    if (typeof serves === 'string') lastSupergraph = serves;
    if (asks === 'SUPERGRAPH' && worker.isConnected())
      worker.send({ lastSupergraph } satisfies LastSupergraph);
  });
  return {
    id: worker.id,
    order: (order) => {
      if (worker.isConnected()) worker.send(order);
    },
    kill: () => void worker.process.kill('SIGKILL'),
    listening: new Promise((resolve) =>
      worker.on('message', (message: WorkerNews) => {
        if (typeof message.listens === 'string') resolve(message.listens);
      }),
    ),
    ended: new Promise((resolve) => worker.once('exit', () => resolve())),
  };
}
