import type { Database, DatabaseSchema } from './Database';
import type { DatabaseConfig } from './databaseConfig';
import { mysqlDatabase } from './mysqlDatabase';
import { sqliteDatabase } from './sqliteDatabase';

/**
 * Opens a subgraph's database; its tables exist only after `migrate()`.
 * @throws when the file cannot be opened or the server does not answer within acquireTimeoutMs
 */
export function openDatabase(config: DatabaseConfig, schema: DatabaseSchema): Promise<Database> {
  return config.kind === 'sqlite' ? sqliteDatabase(config, schema) : mysqlDatabase(config, schema);
}
