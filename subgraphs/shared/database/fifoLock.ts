import { databaseError } from './databaseErrors';

/** Gives the lock back; calling it again does nothing. */
export type Release = () => void;

/**
 * A lock for one holder at a time, handed on in order of arrival.
 * @param timeoutMs longest wait
 * @returns resolves with the release; rejects with ACQUIRE_TIMEOUT, and then the place in the queue is given up
 */
export function fifoLock(timeoutMs: number): () => Promise<Release> {
  const waiting: (() => void)[] = [];
  let held = false;

  const releaseOnce = (): Release => {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      const next = waiting.shift();
      if (next) next();
      else held = false;
    };
  };

  return () => {
    if (!held) {
      held = true;
      return Promise.resolve(releaseOnce());
    }
    return new Promise((resolve, reject) => {
      const handOver = () => {
        clearTimeout(timer);
        resolve(releaseOnce());
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(handOver), 1);
        reject(databaseError('ACQUIRE_TIMEOUT', `no write lock within ${timeoutMs} ms`));
      }, timeoutMs);
      waiting.push(handOver);
    });
  };
}
