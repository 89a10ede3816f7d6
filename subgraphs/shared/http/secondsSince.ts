/** Starts to measure; the answer tells the seconds passed since, whatever happens to the clock meanwhile. */
export function secondsSince(): () => number {
  const started = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - started) / 1e9;
}
