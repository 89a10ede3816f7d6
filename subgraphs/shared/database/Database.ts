import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { DatabaseSession } from './DatabaseSession';

/** What the SQL in a query has to reckon with; MariaDB counts as mysql. */
export type Dialect = 'sqlite' | 'mysql';

export type MigrationClass = new () => MigrationInterface;

/** The tables of one subgraph and the hand-written migrations that make them, oldest first. */
export interface DatabaseSchema {
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
}

/** One subgraph's own database. Used as a session it reads committed rows and writes each statement on its own. */
export interface Database extends DatabaseSession {
  readonly dialect: Dialect;
  /**
   * Runs the work in one transaction: commits when it resolves, rolls back when it throws, and throws what it threw.
   * The work reads its own writes. After a deadlock the whole work is run again, so it must do nothing but use its
   * session; a statement it leaves running is refused once it has ended. Throws ACQUIRE_TIMEOUT (see faultOf) when
   * neither the write lock nor a connection comes free in time.
   */
  transaction<T>(work: (session: DatabaseSession) => Promise<T>): Promise<T>;
  /** Resolves when the database answers; never waits for a running transaction. */
  ping(): Promise<void>;
  /** Waits for a running SQLite transaction, then closes every connection. */
  close(): Promise<void>;
  /** Brings the tables up to date. Several processes may call it at once: one migrates, the others wait. */
  migrate(): Promise<void>;
}
