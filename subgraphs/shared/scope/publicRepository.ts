import type { DatabaseSession } from '../database/DatabaseSession';
import type { Table } from './defineTable';
import type { ReadRepository } from './ReadRepository';
import { readRows } from './readRows';
import { openScopedTable } from './scopedTable';
import { publicScope } from './scopeOn';

/**
 * Reading a table of the public list, for everyone. Writing it takes a system scope.
 * Throws (a fault) for a table that is not registered as public.
 */
export function publicRepository<Row extends object>(
  session: DatabaseSession,
  table: Table<Row>,
): ReadRepository<Row> {
  if (!('public' in table.access)) throw new Error(`${table.schema.options.name} is not public`);
  return readRows<Row>(openScopedTable(session, table, publicScope(table.access), undefined));
}
