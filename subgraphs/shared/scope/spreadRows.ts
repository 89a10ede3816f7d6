import type { EntityManager } from 'typeorm';
import { groupKeySql, type CompiledKey } from './groupKeySql';
import { OWN, placeOf, selectScoped, type ScopedTable } from './scopedTable';
import { sqlColumn, type SqlWriter } from './sqlWriter';
import type { GroupedNumber, MedianQuestion, RepeatQuestion } from './Spread';
import type { GroupKey, KeyValue } from './Tabulation';
import type { WherePlace } from './whereSql';

type Keys = Readonly<Record<string, GroupKey<object>>>;

/**
 * The middle times between two moments, of each group: one of an odd number of rows, two of an even one. The database
 * sorts them, so that no more than these leave it. One statement.
 */
export async function middleTimes(
  table: ScopedTable,
  { keys, from, until, where }: MedianQuestion<object>,
): Promise<GroupedNumber[]> {
  const { query, writer } = selectScoped(table, where);
  const place = placeOf(table, writer, OWN);
  const grouped = groupedBy(place, keys);
  query.select(gapSql(table.manager, groupKeySql(place, from).sql, groupKeySql(place, until).sql), 'gap');
  grouped.forEach(({ sql }, nth) => query.addSelect(sql, `key${nth}`));
  const q = (name: string) => writer.quote(name);
  const columns = grouped.map((_, nth) => q(`key${nth}`));
  const partition = columns.length > 0 ? `PARTITION BY ${columns.join(', ')}` : '';
  const placed = [
    ...columns,
    q('gap'),
    `ROW_NUMBER() OVER (${partition} ORDER BY ${q('gap')}) AS ${q('place')}`,
    `COUNT(*) OVER (${partition}) AS ${q('total')}`,
  ];
  const ranked = `SELECT ${placed.join(', ')} FROM (${query.getQuery()}) ${q('gaps')}`;
  const isMiddle = `2 * ${q('place')} >= ${q('total')} AND 2 * ${q('place')} <= ${q('total')} + 2`;
  return read(table.manager, grouped, writer, {
    from: ranked,
    columns: [...columns, `${q('gap')} AS ${q('number')}`, `1 AS ${q('rows')}`],
    where: isMiddle,
  });
}

/**
 * How many values of a column occur how often, of each group: `number` is how often, `rows` how many values do. One
 * statement, which gives no more rows than there are different numbers.
 */
export async function repeatedValues(
  table: ScopedTable,
  { keys, column, where }: RepeatQuestion<object>,
): Promise<GroupedNumber[]> {
  const { query, writer } = selectScoped(table, where);
  const place = placeOf(table, writer, OWN);
  const grouped = groupedBy(place, keys);
  query.select('COUNT(*)', 'number').groupBy(sqlColumn(writer, table.entity, OWN, column).sql);
  grouped.forEach(({ sql }, nth) => query.addSelect(sql, `key${nth}`).addGroupBy(`key${nth}`));
  const q = (name: string) => writer.quote(name);
  const columns = [...grouped.map((_, nth) => q(`key${nth}`)), q('number')];
  return read(table.manager, grouped, writer, {
    from: query.getQuery(),
    columns: [...columns, `COUNT(*) AS ${q('rows')}`],
    groupBy: columns,
  });
}

type Grouped = readonly (CompiledKey & { readonly name: string })[];

const groupedBy = (place: WherePlace, keys: Keys): Grouped =>
  Object.entries(keys).map(([name, key]) => ({ name, ...groupKeySql(place, key) }));

/** From one moment to another in milliseconds; moments are exact to them, and civil dates begin at midnight. */
const gapSql = (manager: EntityManager, from: string, until: string): string =>
  manager.dataSource.options.type === 'better-sqlite3'
    ? `ROUND((JULIANDAY(${until}) - JULIANDAY(${from})) * 86400000)`
    : `TIMESTAMPDIFF(MICROSECOND, ${from}, ${until}) / 1000`;

interface Outer {
  readonly from: string;
  readonly columns: readonly string[];
  readonly where?: string;
  readonly groupBy?: readonly string[];
}

async function read(
  manager: EntityManager,
  grouped: Grouped,
  writer: SqlWriter,
  { from, columns, where = '1 = 1', groupBy = [] }: Outer,
): Promise<GroupedNumber[]> {
  const query = manager
    .createQueryBuilder()
    .select(columns as string[])
    .from(`(${from})`, 'counted')
    .where(where)
    .setParameters(writer.parameters);
  for (const column of groupBy) query.addGroupBy(column);
  const rows = await query.getRawMany<Record<string, unknown>>();
  return rows.map((row) => ({
    keys: Object.fromEntries(
      grouped.map(({ name, read: valueOf }, nth): [string, KeyValue] => [name, valueOf(row[`key${nth}`])]),
    ),
    number: Number(row['number']),
    rows: Number(row['rows']),
  }));
}
