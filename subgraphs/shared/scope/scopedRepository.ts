import type { Clock } from '../clock';
import type { DatabaseSession } from '../database/DatabaseSession';
import { lazyObject } from '../lazyObject';
import type { Table } from './defineTable';
import { readRows } from './readRows';
import type { ReadRepository } from './ReadRepository';
import { openScopedTable } from './scopedTable';
import { ownScope, type Reader } from './scopeOn';
import { writeRows } from './writeRows';
import type { WriteRepository } from './WriteRepository';

/** Reading and writing one table within one scope. */
export interface ScopedRepository<Row extends object> extends ReadRepository<Row>, WriteRepository<Row> {}

/**
 * The rows of a table that a caller may see, to read and to write.
 * @param reader the caller, or a scope: `systemScope(reason)`, or one compiled from this table's own policy
 * @param clock needed when a rule of the policy has a time limit
 * Throws (a fault) for a public table read by a caller, and for a scope of another table.
 */
export function scopedRepository<Row extends object>(
  session: DatabaseSession,
  table: Table<Row>,
  reader: Reader,
  clock?: Clock,
): ScopedRepository<Row> {
  const scope = ownScope(table, reader);
  return lazyObject(() => {
    const scoped = openScopedTable(session, table, scope, clock);
    return { ...readRows<Row>(scoped), ...writeRows<Row>(scoped) };
  });
}
