import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { NO_ROW } from './scopePredicate';
import { sqlColumn, type SqlWriter } from './sqlWriter';
import type { OrderBy } from './Where';

/** A total order: the columns asked for and, last, the primary key. */
export type RowOrder = readonly { readonly column: string; readonly direction: 'ASC' | 'DESC' }[];

/**
 * Completes an order by the primary key, in the direction of the last column so that one index serves both.
 * Throws TypeError for a column that does not exist or comes twice.
 */
export function totalOrder(
  entity: EntityMetadata,
  key: string,
  order: readonly OrderBy<never>[] = [],
): RowOrder {
  const asked: RowOrder = order;
  for (const { column, direction } of asked) {
    if (!entity.findColumnWithPropertyName(column))
      throw new TypeError(`${entity.name} has no column ${column}`);
    if (direction !== 'ASC' && direction !== 'DESC') throw new TypeError('a direction is ASC or DESC');
  }
  const names = asked.map(({ column }) => column);
  if (new Set(names).size !== names.length) throw new TypeError('a column orders once');
  if (names.includes(key)) return asked.slice(0, names.indexOf(key) + 1);
  return [...asked, { column: key, direction: asked.at(-1)?.direction ?? 'ASC' }];
}

/** Orders a query by an order. */
export function orderRows(query: SelectQueryBuilder<ObjectLiteral>, alias: string, order: RowOrder): void {
  for (const { column, direction } of order) query.addOrderBy(`${alias}.${column}`, direction);
}

/** `ORDER BY` of a window. */
export function orderSql(writer: SqlWriter, entity: EntityMetadata, alias: string, order: RowOrder): string {
  return order
    .map(({ column, direction }) => `${sqlColumn(writer, entity, alias, column).sql} ${direction}`)
    .join(', ');
}

/**
 * The rows after a position in an order: `a > :a OR (a = :a AND (b > :b OR …))`. NULL sorts first on both
 * databases. The first column is also bounded alone, so that an index range is found.
 */
export function afterSql(
  writer: SqlWriter,
  entity: EntityMetadata,
  alias: string,
  order: RowOrder,
  position: readonly unknown[],
): string {
  const [first, ...rest] = order;
  if (!first) return NO_ROW;
  const column = sqlColumn(writer, entity, alias, first.column);
  const value = position[0] ?? null;
  const ascending = first.direction === 'ASC';
  if (value === null) {
    const past = ascending ? `${column.sql} IS NOT NULL` : NO_ROW;
    if (rest.length === 0) return past;
    return `${past} OR (${column.sql} IS NULL AND (${afterSql(writer, entity, alias, rest, position.slice(1))}))`;
  }
  const nullable = column.metadata.isNullable && !ascending ? ` OR ${column.sql} IS NULL` : '';
  const past = `${column.sql} ${ascending ? '>' : '<'} ${writer.bind(column, value)}${nullable}`;
  if (rest.length === 0) return past;
  const bound = `${column.sql} ${ascending ? '>=' : '<='} ${writer.bind(column, value)}${nullable}`;
  const tied = `${column.sql} = ${writer.bind(column, value)}`;
  return `(${bound}) AND (${past} OR (${tied} AND (${afterSql(writer, entity, alias, rest, position.slice(1))})))`;
}
