import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { schemas, type Databases } from '../../commands/embeddedDatabases';
import { subgraphNames, type SubgraphName } from '../../commands/subgraphNames';
import type { Database } from '../../subgraphs/shared/database/Database';
import { openDatabase } from '../../subgraphs/shared/database/openDatabase';

/** Databases of one run on a MySQL server. */
export interface ServerDatabases {
  readonly databases: Databases;
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** Has the server look at its indexes, as it does by itself some time after a bulk load. */
  analyse(): Promise<void>;
  /** Closes and drops them. */
  drop(): Promise<void>;
}

/** Makes, opens and migrates a database per subgraph, with names of their own. */
export async function openServerDatabases(server: string): Promise<ServerDatabases> {
  const mark = randomBytes(4).toString('hex');
  const names = Object.fromEntries(subgraphNames.map((name) => [name, `epg_bench_${name}_${mark}`]));
  const nameOf = (subgraph: SubgraphName) => names[subgraph] as string;
  const urls = Object.fromEntries(
    subgraphNames.map((name) => [
      name,
      Object.assign(new URL(server), { pathname: `/${nameOf(name)}` }).href,
    ]),
  ) as Record<SubgraphName, string>;
  const opened: Partial<Record<SubgraphName, Database>> = {};
  const drop = async () => {
    for (const database of Object.values(opened)) await database.close();
    await onServer(server, ...subgraphNames.map((name) => `DROP DATABASE IF EXISTS \`${nameOf(name)}\``));
  };
  try {
    for (const name of subgraphNames) {
      await onServer(
        server,
        `CREATE DATABASE \`${nameOf(name)}\` DEFAULT CHARSET utf8mb4 COLLATE utf8mb4_bin`,
      );
      const database = await openDatabase({ kind: 'mariadb', url: urls[name] }, schemas[name]);
      opened[name] = database;
      await database.migrate();
    }
  } catch (error) {
    await drop();
    throw error;
  }
  const analyse = () =>
    onServer(
      server,
      ...subgraphNames.flatMap((name) =>
        schemas[name].entities.map(({ options }) => `ANALYZE TABLE \`${nameOf(name)}\`.\`${options.name}\``),
      ),
    );
  return { databases: opened as Databases, urls, analyse, drop };
}

async function onServer(server: string, ...statements: readonly string[]): Promise<void> {
  const connection = await createConnection(server);
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}
