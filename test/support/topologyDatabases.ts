import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createConnection, createPool, type RowDataPacket } from 'mysql2/promise';
import { libsqlDriver } from '../../subgraphs/shared/database/libsqlDriver';
import { subgraphServices, type SubgraphService } from './topologyServices';

export type TopologyDatabase = 'mysql' | 'sqlite';
export type Row = Readonly<Record<string, unknown>>;

/** The databases of a topology, one for each subgraph, and a look into them beside the processes that write them. */
export interface TopologyDatabases {
  /** What a subgraph's process is told of its own. */
  environmentOf(subgraph: SubgraphService): Readonly<Record<'DB_TYPE' | 'DATABASE_URL', string>>;
  /** Rows of a statement in a subgraph's own database. */
  readonly rows: (
    subgraph: SubgraphService,
    statement: string,
    values?: readonly string[],
  ) => Promise<readonly Row[]>;
  /** Removes what is outside of the folder. */
  drop(): Promise<void>;
}

/** Makes them: databases on MYSQL_URL under names of their own, or SQLite files in the folder. */
export function openTopologyDatabases(kind: TopologyDatabase, folder: string): Promise<TopologyDatabases> {
  return kind === 'mysql' ? serverDatabases() : Promise.resolve(fileDatabases(folder));
}

function fileDatabases(folder: string): TopologyDatabases {
  const fileOf = (subgraph: SubgraphService) => join(folder, `${subgraph}.sqlite`);
  return {
    environmentOf: (subgraph) => ({ DB_TYPE: 'sqlite', DATABASE_URL: fileOf(subgraph) }),
    rows(subgraph, statement, values = []) {
      const reader = libsqlDriver(fileOf(subgraph), { timeout: 2_000 });
      try {
        reader.pragma('query_only = ON');
        return Promise.resolve(reader.prepare(statement).all(...values));
      } finally {
        reader.close();
      }
    },
    drop: () => Promise.resolve(),
  };
}

async function serverDatabases(): Promise<TopologyDatabases> {
  const server = new URL(process.env.MYSQL_URL ?? 'mysql://root@127.0.0.1:3306');
  const suffix = randomBytes(4).toString('hex');
  const databaseOf = (subgraph: SubgraphService) => `epg_e2e_${subgraph}_${suffix}`;
  const urlOf = (subgraph: SubgraphService) =>
    Object.assign(new URL(server), { pathname: `/${databaseOf(subgraph)}` }).href;
  const onServer = async (statementFor: (database: string) => string) => {
    const connection = await createConnection(server.href);
    try {
      for (const subgraph of subgraphServices) await connection.query(statementFor(databaseOf(subgraph)));
    } finally {
      await connection.end();
    }
  };
  await onServer((database) => `CREATE DATABASE \`${database}\` DEFAULT CHARSET utf8mb4 COLLATE utf8mb4_bin`);
  const pools = new Map(
    subgraphServices.map((name) => [name, createPool({ uri: urlOf(name), connectionLimit: 1 })]),
  );
  return {
    environmentOf: (subgraph) => ({ DB_TYPE: 'mysql', DATABASE_URL: urlOf(subgraph) }),
    async rows(subgraph, statement, values = []) {
      const [found = []] = (await pools.get(subgraph)?.query<RowDataPacket[]>(statement, [...values])) ?? [];
      return found;
    },
    async drop() {
      for (const pool of pools.values()) await pool.end();
      await onServer((database) => `DROP DATABASE IF EXISTS \`${database}\``);
    },
  };
}
