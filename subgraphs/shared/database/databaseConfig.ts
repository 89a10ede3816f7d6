/**
 * Where a database is and how patiently it is used. `file` is a path (":memory:" is refused: readers need a file);
 * `url` is `mysql://user:password@host:port/database`, its parts percent-encoded.
 */
export type DatabaseConfig = SqliteConfig | MysqlConfig;

export interface SqliteConfig {
  readonly kind: 'sqlite';
  readonly file: string;
  /** Longest wait for the write lock, in milliseconds; 10,000 by default. */
  readonly acquireTimeoutMs?: number;
  /** Longest wait for a lock of another process, in milliseconds; 2,000 by default. It blocks the event loop. */
  readonly busyTimeoutMs?: number;
}

export interface MysqlConfig {
  /** Which server is expected; the one that answers is asked what it is. */
  readonly kind: 'mysql' | 'mariadb';
  readonly url: string;
  /** Connections per process; 10 by default. */
  readonly poolSize?: number;
  /** Callers that may wait for a connection before the next is turned away; 200 by default. */
  readonly queueLimit?: number;
  /** Longest wait for a connection, in milliseconds; 10,000 by default. Also the longest wait for a row lock. */
  readonly acquireTimeoutMs?: number;
}

export const DEFAULT_ACQUIRE_TIMEOUT_MS = 10_000;
export const DEFAULT_BUSY_TIMEOUT_MS = 2_000;
export const DEFAULT_POOL_SIZE = 10;
export const DEFAULT_QUEUE_LIMIT = 200;
