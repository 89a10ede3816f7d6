import type { DataSource, QueryRunner } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner';
import { fifoLock, type Release } from './fifoLock';
import type { SqliteConnection } from './libsqlDriver';

/**
 * Makes TypeORM's SQLite safe under concurrency. Stock TypeORM hands one query runner to everybody, so that one
 * caller's ROLLBACK undoes what another has "committed". Here every caller gets a runner of its own, a lock is held
 * for a whole transaction, and reads outside a transaction use a read-only WAL connection: they never wait and
 * never see uncommitted rows.
 * @param dataSource one that is not initialised yet
 * @param openReader opens the read-only connection to the same file
 * @returns waits for the running transaction and gives the release of the write lock
 */
export function serialisedWriter(
  dataSource: DataSource,
  acquireTimeoutMs: number,
  openReader: () => SqliteConnection,
): () => Promise<Release> {
  const driver = dataSource.driver as BetterSqlite3Driver;
  const stock = { connect: driver.connect.bind(driver), disconnect: driver.disconnect.bind(driver) };
  const acquire = fifoLock(acquireTimeoutMs);
  let reader: SqliteConnection | undefined;

  const readingRunner = () => {
    const runner = new BetterSqlite3QueryRunner(driver);
    runner.connect = () => Promise.resolve(reader);
    return withRelease(runner, () => Promise.resolve());
  };
  driver.createQueryRunner = (mode) =>
    mode === 'slave'
      ? readingRunner()
      : writingRunner(new BetterSqlite3QueryRunner(driver), acquire, readingRunner);
  driver.connect = async () => {
    await stock.connect();
    reader = openReader();
  };
  driver.disconnect = async () => {
    reader?.close();
    reader = undefined;
    await stock.disconnect();
  };
  return acquire;
}

function writingRunner(
  runner: BetterSqlite3QueryRunner,
  acquire: () => Promise<Release>,
  readingRunner: () => QueryRunner,
): QueryRunner {
  const stock = {
    query: runner.query.bind(runner),
    start: runner.startTransaction.bind(runner),
    commit: runner.commitTransaction.bind(runner),
    rollback: runner.rollbackTransaction.bind(runner),
  };
  let held: Release | undefined;
  const letGo = () => {
    held?.();
    held = undefined;
  };

  runner.query = async (sql, parameters, structured): Promise<unknown> => {
    if (runner.isReleased || held) return stock.query(immediate(sql), parameters, structured);
    if (isSelect(sql)) return readingRunner().query(sql, parameters as unknown[], structured as true);
    const release = await acquire();
    try {
      return await stock.query(sql, parameters, structured);
    } finally {
      release();
    }
  };
  runner.startTransaction = async (isolation) => {
    const outermost = !held;
    held ??= await acquire();
    try {
      await stock.start(isolation);
    } catch (error) {
      if (outermost) {
        runner.isTransactionActive = false;
        letGo();
      }
      throw error;
    }
  };
  runner.commitTransaction = async () => {
    await stock.commit();
    if (!runner.isTransactionActive) letGo();
  };
  runner.rollbackTransaction = async () => {
    try {
      await stock.rollback();
    } finally {
      if (!runner.isTransactionActive || runner.isReleased) letGo();
    }
  };
  return withRelease(runner, async () => {
    if (held) await stock.rollback().catch(() => undefined);
    letGo();
  });
}

/** Stock SQLite runners live for ever; one that was released must refuse later statements, as MySQL's does. */
function withRelease(runner: BetterSqlite3QueryRunner, before: () => Promise<void>): QueryRunner {
  const stock = runner.release.bind(runner);
  runner.release = async () => {
    await before();
    await stock();
    runner.isReleased = true;
  };
  return runner;
}

/** A deferred BEGIN that writes later fails at once when another process wrote in between, whatever the time-out. */
const immediate = (sql: string): string => (sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql);

const isSelect = (sql: string): boolean => /^\s*SELECT\b/i.test(sql);
