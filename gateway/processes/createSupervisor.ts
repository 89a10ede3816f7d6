import type { Logger } from 'pino';
import { backoff } from '../../subgraphs/shared/backoff';
import { systemSchedule, type Schedule } from '../../subgraphs/shared/schedule';
import type { WorkerHandle, WorkerOrder } from './WorkerHandle';

export interface SupervisorOptions {
  readonly fork: () => WorkerHandle;
  /** How many workers run side by side. */
  readonly count: number;
  readonly logger: Logger;
  readonly schedule?: Schedule;
  readonly random?: () => number;
  /** A worker that does not take requests by then is given up, in ms. Default 30 000. */
  readonly startMs?: number;
  /** A worker that has not ended by then is killed, in ms. Default 24 000: after its own drain. */
  readonly stopMs?: number;
}

export interface Supervisor {
  /** Resolves to the address when all workers take requests; rejects when one ends before. */
  start(): Promise<string>;
  order(order: WorkerOrder): void;
  /**
   * Puts a new worker in the place of each, one after the other, the new one taking requests before the old one drains.
   * Resolves to false when a new one did not come up: the old one stays, and so do those after it.
   */
  restart(): Promise<boolean>;
  /** Drains all; resolves when none is left. */
  stop(): Promise<void>;
}

interface Place {
  worker: WorkerHandle | undefined;
  deaths: number;
}

const AGAIN = { baseMs: 500, capMs: 30_000 };
/** A worker that has lived this long has come up well; the next death is the first again. */
const WELL_AFTER_MS = 60_000;

/** Keeps a number of worker processes running: a dead one is replaced, at growing distances when it dies again and again. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { fork, count, logger, schedule = systemSchedule, random = Math.random } = options;
  const { startMs = 30_000, stopMs = 24_000 } = options;
  const places: Place[] = Array.from({ length: count }, () => ({ worker: undefined, deaths: 0 }));
  const alive = new Set<WorkerHandle>();
  const timers = new Set<() => void>();
  let stopping = false;
  let rolling: Promise<boolean> | undefined;

  function after(ms: number, run: () => void): () => void {
    const clear = schedule(() => {
      timers.delete(clear);
      run();
    }, ms);
    timers.add(clear);
    return () => {
      timers.delete(clear);
      clear();
    };
  }

  /** Forks a worker into a place and waits until it takes requests. */
  async function bring(place: Place): Promise<string> {
    const worker = fork();
    alive.add(worker);
    void worker.ended.then(() => alive.delete(worker));
    const tooLate = after(startMs, () => worker.kill());
    const failed = worker.ended.then(() => Promise.reject(new Error(`worker ${worker.id} did not come up`)));
    const url = await Promise.race([worker.listening, failed]).finally(tooLate);
    place.worker = worker;
    const isWell = after(WELL_AFTER_MS, () => (place.deaths = 0));
    void worker.ended.then(() => {
      isWell();
      if (place.worker !== worker) return;
      place.worker = undefined;
      logger.error({ worker: worker.id, code: 'WORKER_ENDED' }, 'a worker ended by itself');
      bringAgain(place);
    });
    return url;
  }

  function bringAgain(place: Place): void {
    if (stopping) return;
    place.deaths += 1;
    after(backoff(place.deaths, AGAIN, random), () => {
      if (stopping || place.worker) return;
      bring(place).catch((error: unknown) => {
        logger.error({ code: 'WORKER_FAILED', reason: String(error) }, 'a worker did not come up');
        bringAgain(place);
      });
    });
  }

  async function end(worker: WorkerHandle, order: WorkerOrder): Promise<void> {
    worker.order(order);
    const kill = after(stopMs, () => worker.kill());
    await worker.ended;
    kill();
  }

  async function roll(): Promise<boolean> {
    for (const place of places) {
      const old = place.worker;
      try {
        await bring(place);
      } catch (error) {
        logger.error({ code: 'RESTART_ABANDONED', reason: String(error) }, 'the old workers stay');
        return false;
      }
      if (stopping) return false;
      if (old) await end(old, 'HAND_OVER');
    }
    logger.info({ workers: count }, 'every worker was replaced');
    return true;
  }

  return {
    async start() {
      const urls = await Promise.all(places.map(bring));
      return urls[0] ?? '';
    },
    order: (order) => alive.forEach((worker) => worker.order(order)),
    restart: () => (rolling ??= roll().finally(() => (rolling = undefined))),
    async stop() {
      stopping = true;
      await Promise.all([...alive].map((worker) => end(worker, 'STOP')));
      timers.forEach((clear) => clear());
    },
  };
}
