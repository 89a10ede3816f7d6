import type { DataSource } from 'typeorm';
import type { Database, Dialect } from './Database';
import { sessionBrand } from './DatabaseSession';
import { migrateUnderLock } from './migrateUnderLock';
import { retryDeadlocks, type RetryOptions } from './retryDeadlocks';
import { runTransaction } from './runTransaction';

const retries: RetryOptions = {
  random: Math.random,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The Database over an open data source; `close` ends it. */
export function databaseOf(dataSource: DataSource, dialect: Dialect, close: () => Promise<void>): Database {
  return {
    [sessionBrand]: dataSource.manager,
    dialect,
    transaction: (work) => retryDeadlocks(() => runTransaction(dataSource, work), retries),
    migrate: () => migrateUnderLock(dataSource),
    close,
    ping: async () => {
      const runner = dataSource.createQueryRunner('slave');
      await runner.query('SELECT 1').finally(() => runner.release());
    },
  };
}
