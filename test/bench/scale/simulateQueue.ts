import { randomOf } from '../../../demo/random';

/** One tier: equal cores that take requests from one queue, first come first served. */
export interface Tier {
  readonly cores: number;
  /** CPU of one request, in milliseconds, its mean; single requests vary around it (log-normal, sigma 0.8). */
  readonly serviceMs: number;
  /** Requests a second, at random moments. */
  readonly perSecond: number;
}

export interface QueueFigures {
  /** Share of the time in which a core works. */
  readonly busy: number;
  /** Wait and work together, in milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const SIGMA = 0.8;
const REQUESTS = 200_000;
const WARM_UP = 20_000;

/**
 * Plays a tier through 200,000 requests, those of the beginning left out.
 * @throws RangeError when it could never keep up
 */
export function simulateQueue({ cores, serviceMs, perSecond }: Tier, seed: string): QueueFigures {
  const offered = (perSecond * serviceMs) / 1_000 / cores;
  if (offered >= 1)
    throw new RangeError(`${cores} cores are offered ${offered.toFixed(2)} of what they can do`);
  const random = randomOf(seed, 'queue');
  const uniform = () => (random.int(0, 999_999_999) + 0.5) / 1e9;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const free = new Array<number>(cores).fill(0);
  const stays: number[] = [];
  let now = 0;
  let worked = 0;
  let begin = 0;
  for (let request = 0; request < REQUESTS + WARM_UP; request += 1) {
    now += (-Math.log(uniform()) * 1_000) / perSecond;
    const work = serviceMs * Math.exp(SIGMA * normal() - SIGMA ** 2 / 2);
    const core = earliest(free);
    const end = Math.max(now, free[core] ?? 0) + work;
    free[core] = end;
    if (request === WARM_UP) begin = now;
    if (request < WARM_UP) continue;
    worked += work;
    stays.push(end - now);
  }
  stays.sort((one, other) => one - other);
  const at = (share: number) => stays[Math.floor(stays.length * share)] ?? 0;
  return { busy: worked / ((now - begin) * cores), p50Ms: at(0.5), p99Ms: at(0.99) };
}

function earliest(free: readonly number[]): number {
  let first = 0;
  for (let core = 1; core < free.length; core += 1) if ((free[core] ?? 0) < (free[first] ?? 0)) first = core;
  return first;
}
