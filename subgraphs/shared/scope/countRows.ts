import type { GroupCount } from './ReadRepository';
import { OWN, selectScoped, type ScopedTable } from './scopedTable';
import { sqlColumn } from './sqlWriter';
import type { Where } from './Where';

type AnyWhere = Where<object> | undefined;

/** How many rows match. */
export async function countRows(table: ScopedTable, where: AnyWhere): Promise<number> {
  const { query } = selectScoped(table, where);
  return numberOf(await query.select('COUNT(*)', 'total').getRawOne());
}

/** How many different values a column has among the rows that match; NULL is not a value. */
export async function countDistinct(table: ScopedTable, property: string, where: AnyWhere): Promise<number> {
  const { query, writer } = selectScoped(table, where);
  const { sql } = sqlColumn(writer, table.entity, OWN, property);
  return numberOf(await query.select(`COUNT(DISTINCT ${sql})`, 'total').getRawOne());
}

/** Rows that match, counted by the values of columns. */
export async function countGroups<Row, Column extends keyof Row & string>(
  table: ScopedTable,
  properties: readonly Column[],
  where: AnyWhere,
): Promise<GroupCount<Row, Column>[]> {
  if (properties.length === 0) throw new TypeError('rows are counted by at least one column');
  const { query, writer } = selectScoped(table, where);
  const columns = properties.map((property) => sqlColumn(writer, table.entity, OWN, property));
  query.select('COUNT(*)', 'total');
  columns.forEach(({ sql }, place) => query.addSelect(sql, `group${place}`).addGroupBy(sql).addOrderBy(sql));
  const groups = await query.getRawMany<Record<string, unknown>>();
  const { driver } = table.manager.dataSource;
  return groups.map((group) => {
    const values = columns.map(({ metadata }, place) => [
      metadata.propertyName,
      driver.prepareHydratedValue(group[`group${place}`], metadata) as unknown,
    ]);
    return { ...Object.fromEntries(values), count: numberOf(group) } as GroupCount<Row, Column>;
  });
}

/** How many matching rows each parent has, zero included, in one statement. */
export async function countPerParent(
  table: ScopedTable,
  parentColumn: string,
  parentIds: readonly string[],
  where: AnyWhere,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map(parentIds.map((id) => [id, 0]));
  if (counts.size === 0) return counts;
  const { query, writer } = selectScoped(table, where, (statement, alias) => {
    const parent = sqlColumn(statement, table.entity, alias, parentColumn);
    return `${parent.sql} IN (${statement.bindList(parent, [...counts.keys()])})`;
  });
  const { sql } = sqlColumn(writer, table.entity, OWN, parentColumn);
  query.select('COUNT(*)', 'total').addSelect(sql, 'parent').addGroupBy(sql);
  for (const row of await query.getRawMany<{ parent: string }>()) {
    if (counts.has(row.parent)) counts.set(row.parent, numberOf(row));
  }
  return counts;
}

/** Drivers give a COUNT as a number or as a text. */
const numberOf = (row: unknown): number =>
  Number((row as { total: number | string } | undefined)?.total ?? 0);
