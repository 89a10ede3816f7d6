import type { EntityManager, EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Clock } from '../clock';
import { managerOf } from '../database/managerOf';
import type { DatabaseSession } from '../database/DatabaseSession';
import type { Table } from './defineTable';
import { scopePredicate } from './scopePredicate';
import { scopeOn, type Reader } from './scopeOn';
import type { Scope } from './Scope';
import { createSqlWriter, type SqlWriter } from './sqlWriter';
import type { Where } from './Where';
import { whereSql, type WherePlace } from './whereSql';

/** One table in one session within one scope: what every method of a repository starts from. */
export interface ScopedTable {
  readonly manager: EntityManager;
  readonly entity: EntityMetadata;
  /** Property name of the primary key. */
  readonly key: string;
  readonly scope: Scope;
  readonly reader: Reader;
  readonly clock: Clock | undefined;
}

/** Alias of the repository's own table in every SELECT. */
export const OWN = 'own';

export function openScopedTable(
  session: DatabaseSession,
  table: Table,
  scope: Scope,
  clock: Clock | undefined,
): ScopedTable {
  const manager = managerOf(session);
  const entity = manager.dataSource.getMetadata(table.schema);
  const key = entity.primaryColumns[0]?.propertyName ?? '';
  return { manager, entity, key, scope, reader: scope, clock };
}

/** Further conditions of a statement: a Where, or SQL compiled by this folder with the statement's writer. */
export type Extra = (writer: SqlWriter, alias: string) => string;

/** Where conditions on the table stand in a statement; other tables are read as the same reader. */
export const placeOf = (table: ScopedTable, writer: SqlWriter, alias: string): WherePlace => ({
  writer,
  entity: table.entity,
  alias,
  scopeOn: (other: Table) => scopeOn(other, table.reader),
});

/** The WHERE of one statement: the scope's predicate AND everything else, each in parentheses. */
export function scopedCondition(
  table: ScopedTable,
  alias: string,
  where: Where<object> | undefined,
  extra?: Extra,
): { sql: string; writer: SqlWriter } {
  const writer = createSqlWriter(table.manager, table.clock);
  const place = placeOf(table, writer, alias);
  const parts = [scopePredicate(writer, table.scope, table.entity, alias)];
  if (where !== undefined) parts.push(whereSql(place, where));
  if (extra) parts.push(extra(writer, alias));
  return { sql: parts.map((part) => `(${part})`).join(' AND '), writer };
}

/** A SELECT of the table that already carries its scope. It stays inside this folder. */
export function selectScoped(
  table: ScopedTable,
  where: Where<object> | undefined,
  extra?: Extra,
): { query: SelectQueryBuilder<ObjectLiteral>; writer: SqlWriter } {
  const { sql, writer } = scopedCondition(table, OWN, where, extra);
  const query = table.manager.createQueryBuilder<ObjectLiteral>(table.entity.target, OWN);
  return { query: query.where(sql, writer.parameters), writer };
}
