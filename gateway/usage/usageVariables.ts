import { z } from 'zod';

/** Where the register of usage lies; no directory, no register. */
export const usageVariables = {
  USAGE_DIR: z.string().optional(),
  /** For how many days it is kept. */
  USAGE_DAYS: z.coerce.number().int().min(1).max(3_660).default(400),
  /** Between two writings, in ms: what a killed process loses. */
  USAGE_INTERVAL_MS: z.coerce.number().int().min(1_000).max(3_600_000).default(60_000),
} as const;
