import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { schema as committees } from '../subgraphs/committees/persistence/schema';
import { schema as evaluations } from '../subgraphs/evaluations/persistence/schema';
import { schema as experts } from '../subgraphs/experts/persistence/schema';
import type { Database, DatabaseSchema } from '../subgraphs/shared/database/Database';
import { openOwnDatabase } from '../subgraphs/shared/database/openOwnDatabase';
import { subgraphNames, type SubgraphName } from './subgraphNames';

/** The tables of each subgraph. */
export const schemas: Readonly<Record<SubgraphName, DatabaseSchema>> = { experts, committees, evaluations };

export type Databases = Readonly<Record<SubgraphName, Database>>;

/** Opens one SQLite file per subgraph in a folder, and brings their tables up to date. */
export async function openEmbeddedDatabases(dataDirectory: string): Promise<Databases> {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const opened: Partial<Record<SubgraphName, Database>> = {};
  for (const name of subgraphNames) {
    const file = join(dataDirectory, `${name}.sqlite`);
    const database = await openOwnDatabase({ kind: 'sqlite', file }, schemas[name]);
    opened[name] = database;
    await database.migrate();
  }
  return opened as Databases;
}
