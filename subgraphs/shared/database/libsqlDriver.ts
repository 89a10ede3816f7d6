import Libsql from 'libsql';

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
  return {
    prepare: (sql) => statementOf(connection.prepare(sql)),
    exec: (sql) => void connection.exec(sql),
    pragma: (source) => connection.pragma(source),
    close: () => void connection.close(),
  };
}

function statementOf(statement: Libsql.Statement): SqliteStatement {
  return {
    reader: statement.reader,
    run: (...values) => statement.run(values.map(bindable)),
    all: (...values) => (statement.all(values.map(bindable)) as Record<string, unknown>[]).map(withBuffers),
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
