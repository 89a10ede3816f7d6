import { DataSource, type MixedList, type EntitySchema } from 'typeorm';
import type { Database, DatabaseSchema } from './Database';
import { DEFAULT_ACQUIRE_TIMEOUT_MS, DEFAULT_BUSY_TIMEOUT_MS, type SqliteConfig } from './databaseConfig';
import { databaseOf } from './databaseOf';
import { libsqlDriver, type SqliteConnection } from './libsqlDriver';
import { nameConstraints } from './nameConstraints';
import { serialisedWriter } from './serialisedWriter';
import { silentLogger } from './silentLogger';
import { snakeCaseNaming } from './snakeCaseNaming';

/**
 * Opens one SQLite file in WAL mode, made when absent together with its folder. One process writes a file at a time;
 * a second one gets BUSY after busyTimeoutMs. Every commit is on disk before it is reported.
 */
export async function sqliteDatabase(config: SqliteConfig, schema: DatabaseSchema): Promise<Database> {
  if (config.file === ':memory:' || config.file === '')
    throw new RangeError('a SQLite database needs a file');
  const timeout = config.busyTimeoutMs ?? DEFAULT_BUSY_TIMEOUT_MS;
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    driver: libsqlDriver,
    database: config.file,
    timeout,
    enableWAL: true,
    statementCacheSize: 0,
    entities: [...schema.entities] as MixedList<EntitySchema>,
    migrations: [...schema.migrations],
    namingStrategy: snakeCaseNaming(),
    logger: silentLogger(),
  });
  dataSource.driver.supportedDataTypes.push('mediumtext');
  const acquire = serialisedWriter(dataSource, config.acquireTimeoutMs ?? DEFAULT_ACQUIRE_TIMEOUT_MS, () =>
    readOnly(libsqlDriver(config.file, { timeout })),
  );
  nameConstraints(dataSource);
  await dataSource.initialize();
  return databaseOf(dataSource, 'sqlite', async () => {
    const release = await acquire().catch(() => () => undefined);
    await dataSource.destroy().finally(release);
  });
}

/** libsql ignores better-sqlite3's `readonly` option. */
function readOnly(connection: SqliteConnection): SqliteConnection {
  connection.pragma('query_only = ON');
  return connection;
}
