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
 * and comparisons are by code point, as on SQLite. A server that is not the kind it was called is taken for what it
 * says it is: MariaDB does not know MySQL's FOR SHARE.
 */
export async function mysqlDatabase(config: MysqlConfig, schema: DatabaseSchema): Promise<Database> {
  const dataSource = await connect(config, schema);
  const kind = await kindOf(dataSource);
  if (kind === config.kind) return databaseOf(dataSource, 'mysql', () => dataSource.destroy());
  await dataSource.destroy();
  const found = await connect({ ...config, kind }, schema);
  return databaseOf(found, 'mysql', () => found.destroy());
}

async function connect(config: MysqlConfig, schema: DatabaseSchema): Promise<DataSource> {
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
  return dataSource.initialize();
}

/** What the server itself says: `10.11.6-MariaDB`, `8.4.3`. */
async function kindOf(dataSource: DataSource): Promise<MysqlConfig['kind']> {
  const [{ version }] = await dataSource.query<[{ version: string }]>('SELECT VERSION() AS version');
  return /mariadb/i.test(version) ? 'mariadb' : 'mysql';
}
