import type { SupergraphMemory } from '../startOnSupergraph';
import type { LastSupergraph, WorkerNews } from './WorkerHandle';

/** Longer than this the supervisor is not waited for, in ms; a file that is refused then ends the start. */
const PATIENCE_MS = 5_000;

/** What the process above this one remembers for its workers. */
export function supervisorMemory(): SupergraphMemory {
  const tell = (news: WorkerNews): void => void process.send?.(news);
  return {
    keep: (serves) => tell({ serves }),
    last: () =>
      new Promise((resolve) => {
        const done = (found: string | undefined): void => {
          clearTimeout(timer);
          process.off('message', hear);
          resolve(found);
        };
        const hear = (message: unknown): void => {
          if (typeof message !== 'object' || message === null || !('lastSupergraph' in message)) return;
          done((message as LastSupergraph).lastSupergraph ?? undefined);
        };
        const timer = setTimeout(() => done(undefined), PATIENCE_MS);
        process.on('message', hear);
        tell({ asks: 'SUPERGRAPH' });
      }),
  };
}
