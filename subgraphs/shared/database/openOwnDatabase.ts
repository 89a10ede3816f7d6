import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database, DatabaseSchema } from './Database';
import type { DatabaseConfig } from './databaseConfig';
import { lockFile } from './lockFile';
import { openDatabase } from './openDatabase';

/**
 * Opens a subgraph's database for the process that serves it. A SQLite file has one such process, since a second
 * writer would stop the event loop of the first at every write; a server has any number.
 * @throws Error naming the file when another process has it, and what openDatabase throws
 */
export async function openOwnDatabase(config: DatabaseConfig, schema: DatabaseSchema): Promise<Database> {
  if (config.kind !== 'sqlite') return openDatabase(config, schema);
  await mkdir(dirname(config.file), { recursive: true, mode: 0o700 });
  const unlock = lockFile(config.file);
  try {
    const database = await openDatabase(config, schema);
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
