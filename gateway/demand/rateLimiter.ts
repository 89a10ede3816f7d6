import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Logger } from 'pino';
import { describeFault } from '../../subgraphs/shared/http/describeFault';

/** What a caller may spend, after it has spent something. */
export interface Spent {
  readonly allowed: boolean;
  /** Points left until the window ends. */
  readonly remaining: number;
  /** Whole seconds until the window ends. */
  readonly seconds: number;
}

export interface RateLimiter {
  /** Takes whole points of what a caller has; never rejects. */
  readonly spend: (caller: string, points: number) => Promise<Spent>;
  readonly close: () => Promise<void>;
}

export interface RateLimiterOptions {
  /** For each caller in a window. */
  readonly points: number;
  readonly windowSeconds: number;
  /** Where processes count together; without it each counts by itself. */
  readonly redisUrl?: string | undefined;
  readonly logger: Logger;
  /** Begins every key in Redis. */
  readonly keyPrefix?: string;
}

/** Longer than this nobody waits for the count, in ms: the process counts by itself instead. */
const REDIS_PATIENCE_MS = 500;

/**
 * Counts what callers spend in fixed windows, each beginning with a caller's first request. What is refused counts too.
 * While Redis cannot be asked, each process counts by itself, and the log says so once.
 */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const {
    points,
    windowSeconds: duration,
    redisUrl,
    logger,
    keyPrefix = 'expert-pool-graph:spent',
  } = options;
  const memory = new RateLimiterMemory({ points, duration, keyPrefix });
  const redis = redisUrl === undefined ? undefined : openRedis(redisUrl, logger);
  const counter: RateLimiterAbstract = redis
    ? new RateLimiterRedis({
        storeClient: redis,
        points,
        duration,
        keyPrefix,
        insuranceLimiter: memory,
        rejectIfRedisNotReady: true,
      })
    : memory;
  return {
    spend: (caller, cost) =>
      counter.consume(caller, Math.min(cost, points + 1)).then(
        (told) => spentOf(told, true),
        (told: unknown) => {
          if (told instanceof RateLimiterRes) return spentOf(told, false);
          throw told;
        },
      ),
    close: () => Promise.resolve(redis?.disconnect()),
  };
}

const spentOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): Spent => ({
  allowed,
  remaining: remainingPoints,
  seconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
});

function openRedis(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_PATIENCE_MS,
    connectTimeout: 2_000,
    retryStrategy: (times) => Math.min(times * 200, 5_000),
  });
  let away = false;
  redis.on('error', (error) => {
    if (!away)
      logger.error({ fault: describeFault(error) }, 'redis cannot be reached; spending is counted here');
    away = true;
  });
  redis.on('ready', () => {
    if (away) logger.warn('redis is back; spending is counted there');
    away = false;
  });
  return redis;
}
