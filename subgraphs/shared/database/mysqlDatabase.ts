import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import type { Database, DatabaseSchema } from './Database';
import {
  DEFAULT_ACQUIRE_TIMEOUT_MS,
  DEFAULT_POOL_SIZE,
  DEFAULT_QUEUE_LIMIT,
  type MysqlConfig,
} from './databaseConfig';
import { databaseOf } from './databaseOf';
import { mysqlPool } from './mysqlPool';
import { silentLogger } from './silentLogger';
import { snakeCaseNaming } from './snakeCaseNaming';

/**
 * Opens a pool on MySQL 8 or MariaDB. Instants travel as UTC, numbers come back as numbers while they are exact,
 * and comparisons are by code point, as on SQLite.
 */
export async function mysqlDatabase(config: MysqlConfig, schema: DatabaseSchema): Promise<Database> {
  const acquireTimeoutMs = config.acquireTimeoutMs ?? DEFAULT_ACQUIRE_TIMEOUT_MS;
  const dataSource = new DataSource({
    type: config.kind,
    driver: mysqlPool(acquireTimeoutMs),
    url: config.url,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: acquireTimeoutMs,
    poolSize: config.poolSize ?? DEFAULT_POOL_SIZE,
    extra: { queueLimit: config.queueLimit ?? DEFAULT_QUEUE_LIMIT, decimalNumbers: true },
    entities: [...schema.entities] as MixedList<EntitySchema>,
    migrations: [...schema.migrations],
    namingStrategy: snakeCaseNaming(),
    logger: silentLogger(),
  });
  await dataSource.initialize();
  return databaseOf(dataSource, 'mysql', () => dataSource.destroy());
}
