import { z } from 'zod';
import { openDatabase } from '../subgraphs/shared/database/openDatabase';
import { EnvironmentError, parseEnvironment } from '../subgraphs/shared/parseEnvironment';
import { openEmbeddedDatabases, schemas, type Databases } from './embeddedDatabases';
import { embeddedKeys, type GraphKeys } from './embeddedKeys';
import { readEmbeddedSettings } from './env';
import { lockDataDirectory } from './lockDataDirectory';
import { subgraphNames, type SubgraphName } from './subgraphNames';

/** Where a data set goes: three databases, their tables made, and the keys that seal personal fields in them. */
export interface SeedTarget {
  readonly databases: Databases;
  readonly keys: GraphKeys;
  close(): Promise<void>;
}

const variables = z.object({
  EXPERTS_DATABASE_URL: z.string().optional(),
  COMMITTEES_DATABASE_URL: z.string().optional(),
  EVALUATIONS_DATABASE_URL: z.string().optional(),
  DB_TYPE: z.enum(['mysql', 'mariadb']).default('mysql'),
});
const urlVariable = (name: SubgraphName) =>
  `${name.toUpperCase() as Uppercase<SubgraphName>}_DATABASE_URL` as const;

/**
 * The SQLite files of DATA_DIR, or the MySQL databases of `<SUBGRAPH>_DATABASE_URL` with `DB_TYPE` mysql or mariadb.
 * Throws EnvironmentError with everything that is wrong: servers need all three addresses, and the keys of the
 * processes that will read them.
 */
export async function openSeedTarget(): Promise<SeedTarget> {
  const environment = parseEnvironment(variables, process.env);
  const settings = readEmbeddedSettings();
  const named = subgraphNames.filter((name) => environment[urlVariable(name)] !== undefined);
  if (named.length > 0) {
    requireAll({ ...environment, ...settings });
    const keys = embeddedKeys(settings.dataDirectory, settings);
    return { keys, ...(await openServers(environment)) };
  }
  const unlock = lockDataDirectory(settings.dataDirectory);
  const keys = embeddedKeys(settings.dataDirectory, settings);
  const databases = await openEmbeddedDatabases(settings.dataDirectory);
  return { databases, keys, close: () => closeAll(databases).finally(unlock) };
}

function requireAll(values: Readonly<Record<string, unknown>>): void {
  const needed = [...subgraphNames.map(urlVariable), 'FIELD_KEYS', 'BLIND_INDEX_KEYS', 'SEAL_KEYS'];
  const missing = needed.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw new EnvironmentError(missing.map((name) => `${name}: is required to work on a server`));
}

async function openServers(environment: z.output<typeof variables>): Promise<Omit<SeedTarget, 'keys'>> {
  const opened: Partial<Record<SubgraphName, Databases[SubgraphName]>> = {};
  for (const name of subgraphNames) {
    const url = environment[urlVariable(name)] ?? '';
    const database = await openDatabase({ kind: environment.DB_TYPE, url }, schemas[name]);
    opened[name] = database;
    await database.migrate();
  }
  const databases = opened as Databases;
  return { databases, close: () => closeAll(databases) };
}

async function closeAll(databases: Databases): Promise<void> {
  for (const name of subgraphNames) await databases[name].close();
}
