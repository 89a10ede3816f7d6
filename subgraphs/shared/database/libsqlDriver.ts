import Libsql from 'libsql';
import { createBoundedCache } from '../http/boundedCache';

/** The part of better-sqlite3's connection that TypeORM calls. */
export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  pragma(source: string): unknown;
  close(): void;
}

export interface SqliteStatement {
  readonly reader: boolean;
  run(...values: unknown[]): { changes: number; lastInsertRowid: number | bigint };
  all(...values: unknown[]): Record<string, unknown>[];
}

/** Statements that a connection keeps prepared; preparing one takes longer than running it. */
const PREPARED = 256;
/** What reads or changes rows; definitions and pragmas run once. */
const REPEATED = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i;

type Bindable = null | string | number | bigint | ArrayBufferView;

/**
 * Opens a SQLite file through libsql in the shape of better-sqlite3; given to TypeORM as `driver`, which calls it
 * with `new`. Values are bound by position only: libsql itself reads one object as named parameters and then ends
 * the process on a Date.
 * @param file path of the database file
 * @param options.timeout milliseconds to wait for another process's lock
 */
export function libsqlDriver(file: string, { timeout = 0 }: { timeout?: number } = {}): SqliteConnection {
  const connection = new Libsql(file, { timeout });
  const prepared = createBoundedCache<SqliteStatement>(PREPARED);

  function prepare(sql: string): SqliteStatement {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = statementOf(connection.prepare(sql), () => prepared.delete(sql));
    if (REPEATED.test(sql)) prepared.set(sql, statement);
    return statement;
  }

  return {
    prepare,
    exec: (sql) => void connection.exec(sql),
    pragma: (source) => connection.pragma(source),
    close: () => void connection.close(),
  };
}

/** @param onFault a statement that failed half-way is not run again: nobody says in what state it is */
function statementOf(statement: Libsql.Statement, onFault: () => void): SqliteStatement {
  const { reader } = statement;
  const unlessItFails = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      onFault();
      throw error;
    }
  };
  return {
    reader,
    run: (...values) => {
      const bound = values.map(bindable);
      return unlessItFails(() => statement.run(bound));
    },
    all: (...values) => {
      const bound = values.map(bindable);
      const rows = unlessItFails(() => statement.all(bound)) as Record<string, unknown>[];
      return rows.map(withBuffers);
    },
  };
}

/** The form in which a value reaches SQLite. Throws TypeError for what SQLite cannot hold, instead of altering it. */
export function bindable(value: unknown): Bindable {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return boundNumber(value);
  if (typeof value === 'string') return boundText(value);
  if (typeof value === 'bigint') return value;
  if (ArrayBuffer.isView(value)) return value;
  if (value instanceof Date) return value.toISOString().slice(0, 23).replace('T', ' ');
  throw new TypeError(`cannot bind ${Object.prototype.toString.call(value)} to SQLite`);
}

/** libsql binds every number as REAL, and 5 would become '5.0' in a text column. */
function boundNumber(value: number): number | bigint {
  if (!Number.isFinite(value)) throw new TypeError(`cannot bind ${value} to SQLite`);
  return Number.isSafeInteger(value) ? BigInt(value) : value;
}

/** libsql reads a text back only up to its first NUL. */
function boundText(value: string): string {
  if (value.includes('\0')) throw new TypeError('cannot bind a text with a NUL character to SQLite');
  return value;
}

function withBuffers(row: Record<string, unknown>): Record<string, unknown> {
  for (const [column, value] of Object.entries(row)) {
    if (value instanceof ArrayBuffer) row[column] = Buffer.from(value);
  }
  return row;
}
