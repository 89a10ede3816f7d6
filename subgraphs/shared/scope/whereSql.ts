import type { EntityMetadata } from 'typeorm';
import { comparisonSql } from './comparisonSql';
import type { Related } from './related';
import { EVERY_ROW, existsSql, NO_ROW, scopePredicate } from './scopePredicate';
import type { Scope } from './Scope';
import { sqlColumn, type SqlWriter } from './sqlWriter';
import type { Table } from './defineTable';
import type { Where } from './Where';

/** Where a condition stands: the entity, its alias, and the scope in which other tables are read. */
export interface WherePlace {
  readonly writer: SqlWriter;
  readonly entity: EntityMetadata;
  readonly alias: string;
  readonly scopeOn: (table: Table) => Scope;
}

/**
 * Compiles conditions to SQL, to be put in parentheses and joined to a scope's predicate with AND.
 * Throws TypeError for a column that does not exist, a value of another type, and anything undefined: a filter
 * with a slip must not turn into no filter.
 */
export function whereSql<Row extends object>(place: WherePlace, where: Where<Row>): string {
  if (Array.isArray(where)) throw new TypeError('a where is an object; use anyOf for alternatives');
  const conditions = Object.entries(where as Record<string, unknown>).map(([key, value]) => {
    if (value === undefined) throw new TypeError(`${place.entity.name}.${key} is compared with undefined`);
    return `(${conditionSql(place, key, value)})`;
  });
  return conditions.join(' AND ') || EVERY_ROW;
}

type Group = readonly Where<object>[];

function conditionSql(place: WherePlace, key: string, value: unknown): string {
  const each = () => (value as Group).map((where) => `(${whereSql(place, where)})`);
  switch (key) {
    case 'anyOf':
      return each().join(' OR ') || NO_ROW;
    case 'allOf':
      return each().join(' AND ') || EVERY_ROW;
    case 'noneOf':
      // two-valued: a comparison with NULL counts as one that does not hold
      return (
        each()
          .map((sql) => `COALESCE(${sql}, 0) = 0`)
          .join(' AND ') || EVERY_ROW
      );
    case 'hasRelated':
      return relatedSql(place, value as readonly Related[]).join(' AND ') || EVERY_ROW;
    case 'hasNoRelated':
      return (
        relatedSql(place, value as readonly Related[])
          .map((sql) => `NOT ${sql}`)
          .join(' AND ') || EVERY_ROW
      );
    default:
      return comparisonSql(place.writer, sqlColumn(place.writer, place.entity, place.alias, key), value);
  }
}

function relatedSql(place: WherePlace, relations: readonly Related[]): string[] {
  return relations.map((one) => {
    const { other, conditions } = relatedParts(place, one);
    return existsSql(place.writer, other.entity, other.alias, conditions);
  });
}

/** The rows of another table that belong to a row: where they stand, and the conditions, scope included. */
export function relatedParts(
  place: WherePlace,
  { table, on, where }: Related,
): { readonly other: WherePlace; readonly conditions: readonly string[] } {
  const { writer } = place;
  const other: WherePlace = { ...place, entity: writer.metadataOf(table.schema), alias: writer.alias() };
  const ties = Object.entries(on).map(([theirs, ours]) => {
    const own = sqlColumn(writer, place.entity, place.alias, ours);
    return `${sqlColumn(writer, other.entity, other.alias, theirs).sql} = ${own.sql}`;
  });
  if (ties.length === 0) throw new TypeError('a related table is tied by at least one column');
  const scope = scopePredicate(writer, place.scopeOn(table), other.entity, other.alias);
  return { other, conditions: [...ties, `(${scope})`, `(${whereSql(other, where)})`] };
}
