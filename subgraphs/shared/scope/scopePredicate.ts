import type { EntityMetadata } from 'typeorm';
import type { Restriction } from './rowPolicy';
import type { Scope, ScopePredicate } from './Scope';
import { sqlColumn, type SqlWriter } from './sqlWriter';

/** The condition that holds for no row: what a scope of none compiles to, never to no condition. */
export const NO_ROW = '1 = 0';
export const EVERY_ROW = '1 = 1';

/**
 * Compiles a scope to an SQL condition on an alias (or table name) of its table. Adds the parameters to the
 * writer. The condition is to be put in parentheses and joined with AND.
 */
export function scopePredicate(
  writer: SqlWriter,
  scope: Scope,
  entity: EntityMetadata,
  alias: string,
): string {
  if (scope.predicates === 'all') return EVERY_ROW;
  if (scope.predicates.length === 0) return NO_ROW;
  return scope.predicates.map((one) => `(${predicate(writer, one, entity, alias)})`).join(' OR ');
}

function predicate(
  writer: SqlWriter,
  { rule, values }: ScopePredicate,
  entity: EntityMetadata,
  alias: string,
): string {
  if (rule.kind === 'column') return claimedSql(writer, rule, values, entity, alias);
  const other = writer.metadataOf(rule.table);
  const otherAlias = writer.alias();
  const ties = Object.entries(rule.on).map(([theirs, ours]) => {
    const [left, right] = [
      sqlColumn(writer, other, otherAlias, theirs),
      sqlColumn(writer, entity, alias, ours),
    ];
    return `${left.sql} = ${right.sql}`;
  });
  return existsSql(writer, other, otherAlias, [...ties, claimedSql(writer, rule, values, other, otherAlias)]);
}

/** `EXISTS (SELECT 1 FROM other …)`. */
export function existsSql(
  writer: SqlWriter,
  other: EntityMetadata,
  alias: string,
  conditions: readonly string[],
): string {
  const from = `${writer.quote(other.tableName)} ${writer.quote(alias)}`;
  return `EXISTS (SELECT 1 FROM ${from} WHERE ${conditions.join(' AND ')})`;
}

/** That a row carries one of the caller's values and meets the rule's restrictions. */
export function claimedSql(
  writer: SqlWriter,
  rule: Restriction & { readonly column: string },
  values: readonly string[],
  entity: EntityMetadata,
  alias: string,
): string {
  const column = (property: string) => sqlColumn(writer, entity, alias, property);
  const claim = column(rule.column);
  const [value] = values;
  if (value === undefined) return NO_ROW;
  const conditions = [
    values.length === 1
      ? `${claim.sql} = ${writer.bind(claim, value)}`
      : `${claim.sql} IN (${writer.bindList(claim, values)})`,
  ];
  for (const [property, allowed] of Object.entries(rule.where ?? {})) {
    const restricted = column(property);
    conditions.push(
      allowed.length > 0 ? `${restricted.sql} IN (${writer.bindList(restricted, allowed)})` : NO_ROW,
    );
  }
  if (rule.visibleFrom !== undefined) {
    const from = column(rule.visibleFrom);
    conditions.push(`${from.sql} <= ${writer.bindNow(from)}`);
  }
  if (rule.visibleUntil !== undefined) {
    const until = column(rule.visibleUntil);
    conditions.push(`(${until.sql} IS NULL OR ${until.sql} > ${writer.bindNow(until)})`);
  }
  return conditions.join(' AND ');
}
