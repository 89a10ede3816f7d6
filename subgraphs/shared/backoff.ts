export interface BackoffPolicy {
  /** Upper bound of the first delay, in milliseconds. */
  readonly baseMs: number;
  /** No delay is longer, in milliseconds. */
  readonly capMs: number;
}

/**
 * Milliseconds to wait after the given number of failures (1 or more): doubled each time up to the cap, and
 * drawn from the upper half of that span, so that many waiters neither return together nor at once.
 * @param random a number in [0, 1)
 */
export function backoff(failures: number, { baseMs, capMs }: BackoffPolicy, random: () => number): number {
  const span = Math.min(capMs, baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(span / 2 + (span / 2) * random());
}
