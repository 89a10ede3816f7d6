import { sqlColumn, type SqlColumn } from './sqlWriter';
import type { BandKey, Cut, FirstKey, GroupKey, KeyValue, RelatedKey } from './Tabulation';
import { relatedParts, whereSql, type WherePlace } from './whereSql';

/** An expression to group by, and how its value is read back. */
export interface CompiledKey {
  readonly sql: string;
  readonly read: (raw: unknown) => KeyValue;
}

/** Compiles what rows are grouped by. Throws TypeError for a column that does not exist. */
export function groupKeySql(place: WherePlace, key: GroupKey<object>): CompiledKey {
  switch (key.kind) {
    case 'bands':
      return { sql: bandsSql(place, key), read: textOf };
    case 'related':
      return relatedKey(place, key);
    case 'first':
      return firstKey(place, key);
    case 'column':
      return cut(place, sqlColumn(place.writer, place.entity, place.alias, key.column), key);
  }
}

function bandsSql(place: WherePlace, { bands, otherwise }: BandKey<object>): string {
  const { writer } = place;
  const cases = bands.map(
    ({ value, where }) => `WHEN (${whereSql(place, where)}) THEN ${writer.bindText(value)}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${otherwise === null ? 'NULL' : writer.bindText(otherwise)} END`;
}

/** A value of another table by a scalar subquery, which never multiplies the rows counted, as a join of two rows would. */
export function relatedKey(place: WherePlace, { related, column, ...how }: RelatedKey): CompiledKey {
  const { writer } = place;
  const { other, conditions } = relatedParts(place, related);
  const value = sqlColumn(writer, other.entity, other.alias, column);
  const from = `${writer.quote(other.entity.tableName)} ${writer.quote(other.alias)}`;
  const least = `(SELECT MIN(${value.sql}) FROM ${from} WHERE ${conditions.join(' AND ')})`;
  return cut(place, { ...value, sql: least }, how);
}

function firstKey(place: WherePlace, { of }: FirstKey): CompiledKey {
  const keys = of.map((key) => relatedKey(place, key));
  const [first] = keys;
  if (!first) throw new TypeError('the first of no keys');
  return { ...first, sql: `COALESCE(${keys.map(({ sql }) => sql).join(', ')}, NULL)` };
}

function cut({ writer }: WherePlace, { sql, metadata }: SqlColumn, { year, begins }: Cut): CompiledKey {
  if (year) return { sql: `SUBSTR(${sql}, 1, 4)`, read: (raw) => (raw === null ? null : Number(raw)) };
  if (begins) {
    const length = begins.with.length;
    const kept = begins.drop ? `SUBSTR(${sql}, ${length + 1})` : sql;
    const matches = `SUBSTR(${sql}, 1, ${length}) = ${writer.bindText(begins.with)}`;
    return {
      sql: `CASE WHEN ${matches} THEN ${kept} ELSE ${writer.bindText(begins.otherwise)} END`,
      read: textOf,
    };
  }
  return { sql, read: (raw) => writer.readValue(metadata, raw) as KeyValue };
}

const textOf = (raw: unknown): KeyValue => (typeof raw === 'string' ? raw : null);
