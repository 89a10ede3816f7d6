import { codedError } from '../codedError';
import { groupKeySql } from './groupKeySql';
import { OWN, placeOf, selectScoped, type ScopedTable } from './scopedTable';
import type { KeyValue, TabulatedRow, Tabulation } from './Tabulation';
import { tallySql } from './tallySql';

/**
 * Counts the rows in scope by groups, in one statement. Only groups that have rows; without keys one group, also of
 * no rows. Throws BAD_USER_INPUT for more groups than the limit.
 */
export async function tabulateRows(
  table: ScopedTable,
  { keys, tallies, where, limit }: Tabulation<object>,
): Promise<TabulatedRow[]> {
  const { query, writer } = selectScoped(table, where);
  const place = placeOf(table, writer, OWN);
  const counted = Object.entries(tallies);
  const grouped = Object.entries(keys).map(([name, key]) => ({ name, ...groupKeySql(place, key) }));
  query.select('COUNT(*)', 'total');
  counted.forEach(([, tally], nth) => query.addSelect(tallySql(place, tally), `tally${nth}`));
  grouped.forEach(({ sql }, nth) => query.addSelect(sql, `key${nth}`).addGroupBy(`key${nth}`));
  if (limit !== undefined) query.limit(limit + 1);
  const rows = await query.setParameters(writer.parameters).getRawMany<Record<string, unknown>>();
  if (limit !== undefined && rows.length > limit) throw codedError('BAD_USER_INPUT');
  return rows.map((row) => ({
    keys: Object.fromEntries(
      grouped.map(({ name, read }, nth): [string, KeyValue] => [name, read(row[`key${nth}`])]),
    ),
    tallies: Object.fromEntries(counted.map(([name], nth) => [name, Number(row[`tally${nth}`] ?? 0)])),
  }));
}
