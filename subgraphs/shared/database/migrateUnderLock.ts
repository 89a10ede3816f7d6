import { MigrationExecutor, type DataSource } from 'typeorm';
import { databaseError } from './databaseErrors';

const LOCK_WAIT_SECONDS = 120;

/**
 * Runs the pending migrations, each in a transaction of its own. On MySQL a named lock lets one process of several
 * migrate while the others wait; there DDL commits by itself, so a migration that fails half-way stays half-done.
 */
export async function migrateUnderLock(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner('master');
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'each';
  const named = dataSource.options.type !== 'better-sqlite3';
  const lock = `migrate:${dataSource.driver.database}`.slice(0, 64);
  try {
    if (named) {
      const rows = (await runner.query('SELECT GET_LOCK(?, ?) AS locked', [lock, LOCK_WAIT_SECONDS])) as {
        locked: unknown;
      }[];
      if (Number(rows[0]?.locked) !== 1)
        throw databaseError('ACQUIRE_TIMEOUT', 'another process is migrating');
    }
    try {
      await executor.executePendingMigrations();
    } finally {
      await runner.afterMigration();
      if (named) await runner.query('SELECT RELEASE_LOCK(?)', [lock]);
    }
  } finally {
    await runner.release();
  }
}
