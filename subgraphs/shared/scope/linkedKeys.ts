import type { EntityMetadata } from 'typeorm';
import type { PagePlan } from './pageRows';
import { afterSql, orderSql } from './rowOrder';
import type { ExistsRule } from './rowPolicy';
import type { ScopedTable } from './scopedTable';
import { claimedSql } from './scopePredicate';
import { sqlColumn, type SqlWriter } from './sqlWriter';

type Asked = Pick<PagePlan<unknown>, 'size' | 'where' | 'binding' | 'position'>;

/**
 * The keys of the next page, read in order off the table that ties rows to the caller: `(SELECT DISTINCT … LIMIT n)`
 * with a column `id`. Only for a scope of one `exists` rule on the key, in the order of the key and unfiltered; else
 * undefined. It narrows the statement that carries the scope, and never stands for the scope.
 *
 * Without it MariaDB takes an EXISTS for a join of everything the caller may see, which it sorts for each page.
 */
export function linkedKeys(table: ScopedTable, plan: Asked, writer: SqlWriter): string | undefined {
  const link = linkOf(table, plan);
  if (!link) return undefined;
  const { rule, values, theirs, direction } = link;
  const other = writer.metadataOf(rule.table);
  const alias = writer.alias();
  const key = sqlColumn(writer, other, alias, theirs).sql;
  const order = [{ column: theirs, direction }];
  const conditions = [claimedSql(writer, rule, values, other, alias), existing(writer, table, key)];
  if (plan.position) conditions.push(`(${afterSql(writer, other, alias, order, plan.position)})`);
  return (
    `(SELECT DISTINCT ${key} AS ${writer.quote('id')} FROM ${named(writer, other, alias)}` +
    ` WHERE ${conditions.join(' AND ')} ORDER BY ${orderSql(writer, other, alias, order)} LIMIT ${plan.size + 1})`
  );
}

function linkOf({ scope, key }: ScopedTable, { where, binding }: Asked) {
  if (scope.predicates === 'all' || scope.predicates.length !== 1) return undefined;
  const [predicate] = scope.predicates;
  const [order, ...further] = binding.order;
  if (predicate?.rule.kind !== 'exists' || order?.column !== key || further.length > 0) return undefined;
  const { rule, values } = predicate as { rule: ExistsRule; values: readonly string[] };
  const [tie, ...ties] = Object.entries(rule.on);
  const isFiltered = Object.values(where ?? {}).some((part) => !Array.isArray(part) || part.length > 0);
  if (tie?.[1] !== key || ties.length > 0 || isFiltered) return undefined;
  return { rule, values, theirs: tie[0], direction: order.direction };
}

/** A link may outlive or precede its row; a scalar subquery looks each up by key, where a join would be reordered. */
function existing(writer: SqlWriter, { entity, key }: ScopedTable, linked: string): string {
  const alias = writer.alias();
  const own = sqlColumn(writer, entity, alias, key).sql;
  return `(SELECT 1 FROM ${named(writer, entity, alias)} WHERE ${own} = ${linked}) = 1`;
}

const named = (writer: SqlWriter, { tableName }: EntityMetadata, alias: string): string =>
  `${writer.quote(tableName)} ${writer.quote(alias)}`;
