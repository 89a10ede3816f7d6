import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { systemClock } from '../../subgraphs/shared/clock';
import type { PersistedDocuments } from '../persisted/PersistedDocuments';
import { usageRegister, type UsageRegister } from './usageRegister';
import type { usageVariables } from './usageVariables';

type Settings = Readonly<z.output<z.ZodObject<typeof usageVariables>>>;

/** The register of a process by its settings; undefined where none is kept. */
export const openUsage = (
  { USAGE_DIR, USAGE_DAYS, USAGE_INTERVAL_MS }: Settings,
  documents: () => PersistedDocuments,
  logger: Logger,
): UsageRegister | undefined =>
  USAGE_DIR === undefined
    ? undefined
    : usageRegister({
        directory: USAGE_DIR,
        keepDays: USAGE_DAYS,
        everyMs: USAGE_INTERVAL_MS,
        writer: randomUUID().slice(0, 13),
        documents,
        clock: systemClock,
        logger,
      });
