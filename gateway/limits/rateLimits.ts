import { z } from 'zod';
import type { Limit } from './Limit';

export const rateLimits = {
  RATE_LIMIT_POINTS: {
    group: 'Rate',
    bounds:
      'cost that one caller may spend in a window; every request spends 1 at least, one over its budget 1',
    read: z.coerce.number().int().min(1).max(1_000_000_000).default(200_000),
    past: 'refused before any subgraph is asked; `extensions.retryAfter` and `Retry-After` give the seconds to wait',
    code: 'RATE_LIMITED',
  },
  RATE_LIMIT_WINDOW_S: {
    group: 'Rate',
    bounds: 'length of a window in seconds; it begins with the first request of a caller',
    read: z.coerce.number().int().min(1).max(86_400).default(60),
    past: 'the caller may spend the whole again',
  },
  REDIS_URL: {
    group: 'Rate',
    bounds:
      'where processes count together, those of `WEB_CONCURRENCY` too; without it each counts by itself',
    read: z.union([z.literal(''), z.url({ protocol: /^rediss?$/ })]).default(''),
    past: 'while it cannot be reached each process counts by itself, and the log says so once',
  },
} as const satisfies Record<string, Limit>;
