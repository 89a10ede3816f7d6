import { createPool, type Pool, type RowDataPacket } from 'mysql2/promise';
import type { SentStatement } from './recordStatements';

/** mysql2 without TypeORM, scopes or GraphQL: what the same statements cost by themselves. */
export interface BareClient {
  /** Sends statements as they were sent, those of one wave together; gives how many rows came back. */
  replay(statements: readonly SentStatement[]): Promise<number>;
  /** How many rows the server touched for them, by its own counters: the same on every machine. */
  rowsRead(statements: readonly SentStatement[]): Promise<number>;
  /** Rows of any statement. */
  query(database: string, sql: string, parameters?: readonly unknown[]): Promise<RowDataPacket[]>;
  close(): Promise<void>;
}

/** Opens a pool per database, set as the product sets its own. */
export function openBareClient(urls: Readonly<Record<string, string>>): BareClient {
  const pools = new Map(
    Object.entries(urls).map(([database, uri]) => [
      database,
      createPool({
        uri,
        timezone: 'Z',
        charset: 'utf8mb4_bin',
        supportBigNumbers: true,
        bigNumberStrings: false,
        decimalNumbers: true,
        connectionLimit: 10,
      }),
    ]),
  );
  const poolOf = (database: string): Pool => {
    const pool = pools.get(database);
    if (!pool) throw new Error(`no database ${database}`);
    return pool;
  };
  const query = async (database: string, sql: string, parameters: readonly unknown[] = []) =>
    (await poolOf(database).query<RowDataPacket[]>(sql, [...parameters]))[0];

  return {
    query,
    async replay(statements) {
      let rows = 0;
      for (const wave of wavesOf(statements)) {
        const answers = await Promise.all(wave.map((one) => query(one.database, one.sql, one.parameters)));
        rows += answers.reduce((sum, answer) => sum + answer.length, 0);
      }
      return rows;
    },
    async rowsRead(statements) {
      let touched = 0;
      for (const { database, sql, parameters } of statements) {
        const connection = await poolOf(database).getConnection();
        try {
          await connection.query('FLUSH STATUS');
          await connection.query(sql, [...parameters]);
          const [counters] = await connection.query<RowDataPacket[]>("SHOW STATUS LIKE 'Handler_read%'");
          touched += counters.reduce((sum, { Value }) => sum + Number(Value), 0);
        } finally {
          connection.release();
        }
      }
      return touched;
    },
    close: async () => {
      for (const pool of pools.values()) await pool.end();
    },
  };
}

function wavesOf(statements: readonly SentStatement[]): SentStatement[][] {
  const waves: SentStatement[][] = [];
  for (const statement of statements) (waves[statement.wave] ??= []).push(statement);
  return waves.filter((wave) => wave.length > 0);
}
