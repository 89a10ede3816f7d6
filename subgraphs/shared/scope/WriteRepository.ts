import type { Where } from './Where';

/**
 * Writing one table within a scope: the predicate is in the WHERE of the statement itself. Refusals are those
 * of rowRefusals: NOT_FOUND for a row out of reach or absent alike, CONFLICT for a lost race on a row in reach.
 */
export interface WriteRepository<Row extends object> {
  /**
   * The row of an id, or null, as the last commit left it, and kept so until the transaction ends: whoever wants to
   * change it, or to add it where there is none, waits. For a fact that what is written next depends on, since on
   * MySQL a plain read may be of the time of the transaction's first one. Throws (a fault) outside a transaction.
   */
  locked(id: string): Promise<Row | null>;
  /** As `locked`; throws NOT_FOUND when there is no such row in reach. */
  lockedOrRefuse(id: string): Promise<Row>;
  /** Adds a row that itself lies in the scope; else throws NOT_FOUND. A `version` column may be left out. */
  insert(row: NewRow<Row>): Promise<void>;
  /** Adds rows in one statement; when one lies out of the scope, throws NOT_FOUND and adds none. */
  insertMany(rows: readonly NewRow<Row>[]): Promise<void>;
  /**
   * Changes one row and counts its version up. With `expectedVersion` a row that has moved on is CONFLICT.
   * Changing the primary key or a column the scope looks at needs a scope of all rows (a fault otherwise).
   */
  update(id: string, expected: Expected, changes: Changes<Row>): Promise<void>;
  /** Changes every matching row in reach and gives their number; versions count up. */
  updateWhere(where: Where<Row>, changes: Changes<Row>): Promise<number>;
  /** Deletes one row; refuses like `update`. */
  remove(id: string, expected?: Expected): Promise<void>;
  /** Deletes every matching row in reach and gives their number. */
  removeWhere(where: Where<Row>): Promise<number>;
}

export interface Expected {
  readonly expectedVersion?: number;
}

/** A row before it is stored: the database sets `version`. */
export type NewRow<Row> = Omit<Row, 'version'> & Partial<Pick<Row, Extract<keyof Row, 'version'>>>;

export type Changes<Row> = Partial<Omit<Row, 'version'>>;
