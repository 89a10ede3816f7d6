import type { Logger } from 'typeorm';

/** TypeORM prints failed migrations and statements with their values by default; both reach us as errors anyway. */
export const silentLogger = (): Logger => ({
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
});
