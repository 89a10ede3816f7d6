import type { EntityMetadata } from 'typeorm';
import { scopeColumns } from './scopeAdmits';
import { reachesAll, type Scope } from './Scope';

/** The property that counts a row's changes. */
export const VERSION = 'version';

/** Throws TypeError for a row with a property that the entity does not have, or a value that would be run as SQL. */
export function checkNewRows(entity: EntityMetadata, rows: readonly object[]): void {
  for (const row of rows) checkValues(entity, row);
}

/** As checkNewRows, and throws for the version and for columns that decide who reaches the row. */
export function checkChanges(entity: EntityMetadata, scope: Scope, changes: object): void {
  checkValues(entity, changes);
  if (Object.keys(valuesOf(changes)).length === 0) throw new TypeError(`no changes of ${entity.name}`);
  if (VERSION in changes) throw new TypeError('a version counts itself');
  const fixed = new Set([...scopeColumns(scope), ...(reachesAll(scope) ? [] : keysOf(entity))]);
  const moved = Object.keys(changes).find((property) => fixed.has(property));
  if (moved !== undefined) throw new TypeError(`${entity.name}.${moved} decides who reaches the row`);
}

/** Changes without those that are undefined, which leave a column as it is. */
export function valuesOf(changes: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function checkValues(entity: EntityMetadata, row: object): void {
  for (const [property, value] of Object.entries(row as Record<string, unknown>)) {
    if (!entity.findColumnWithPropertyName(property))
      throw new TypeError(`${entity.name} has no column ${property}`);
    // TypeORM writes what a function gives into the statement as it is
    if (typeof value === 'function') throw new TypeError(`${entity.name}.${property} is not a value`);
  }
}

const keysOf = (entity: EntityMetadata): string[] =>
  entity.primaryColumns.map((column) => column.propertyName);
