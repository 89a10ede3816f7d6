import { z } from 'zod';
import { environmentValue } from '../parseEnvironment';

/** Where a process serves its figures; no port, no figures. */
export const metricsVariables = {
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: environmentValue.port.optional(),
} as const;
