import { faultOf } from './databaseErrors';

export interface RetryOptions {
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Runs in all, 5 by default. */
  readonly attempts?: number;
}

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

/**
 * Runs the work again, from its beginning, when the database chose it as a deadlock's victim or gave up waiting for
 * a row lock (1213, 1205, SQL state 40001). The pause grows and is drawn at random, so that two victims part.
 * @throws what the work threw, when it is another fault or the last attempt
 */
export async function retryDeadlocks<T>(
  work: () => Promise<T>,
  { random, sleep, attempts = 5 }: RetryOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || faultOf(error) !== 'DEADLOCK') throw error;
      await sleep(random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
    }
  }
}
