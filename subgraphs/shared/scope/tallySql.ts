import { relatedKey } from './groupKeySql';
import type { Related } from './related';
import { EVERY_ROW } from './scopePredicate';
import { sqlColumn } from './sqlWriter';
import type { Tally } from './Tabulation';
import { relatedParts, whereSql, type WherePlace } from './whereSql';

/** Compiles what is counted of a group. Throws TypeError for a column that does not exist. */
export function tallySql(place: WherePlace, tally: Tally<object>): string {
  const { writer, entity, alias } = place;
  switch (tally.kind) {
    case 'rows':
      return tally.where === undefined ? 'COUNT(*)' : `COALESCE(SUM(${flagSql(place, tally.where)}), 0)`;
    case 'related':
      return `COALESCE(SUM(${numberThere(place, tally.related)}), 0)`;
    case 'fewer': {
      const fewer = `${numberThere(place, tally.related)} < ${tally.times} * ${relatedKey(place, tally.than).sql}`;
      const where = tally.where === undefined ? EVERY_ROW : whereSql(place, tally.where);
      return `COALESCE(SUM(CASE WHEN (${where}) AND ${fewer} THEN 1 ELSE 0 END), 0)`;
    }
    case 'distinct': {
      const { sql } = sqlColumn(writer, entity, alias, tally.column);
      if (tally.where === undefined) return `COUNT(DISTINCT ${sql})`;
      return `COUNT(DISTINCT CASE WHEN (${whereSql(place, tally.where)}) THEN ${sql} END)`;
    }
    case 'spread': {
      const { sql } = sqlColumn(writer, entity, alias, tally.column);
      const bits = BUCKETS.map(
        (letters, bit) => `${2 ** bit} * COALESCE(MAX(SUBSTR(${sql}, -1) IN (${letters})), 0)`,
      );
      return bits.join(' + ');
    }
  }
}

/** How many rows of another table belong to a row, by a scalar subquery. */
function numberThere(place: WherePlace, related: Related): string {
  const { other, conditions } = relatedParts(place, related);
  const from = `${place.writer.quote(other.entity.tableName)} ${place.writer.quote(other.alias)}`;
  return `(SELECT COUNT(*) FROM ${from} WHERE ${conditions.join(' AND ')})`;
}

const flagSql = (place: WherePlace, where: object): string =>
  `CASE WHEN (${whereSql(place, where)}) THEN 1 ELSE 0 END`;

/** Last letters of ids, dealt out to 16 classes: ids end in letters drawn at random. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const BUCKETS = Array.from({ length: 16 }, (_, bit) =>
  [...LETTERS]
    .filter((_letter, place) => place % 16 === bit)
    .flatMap((letter) => [letter, letter.toUpperCase()])
    .filter((letter, place, all) => all.indexOf(letter) === place)
    .map((letter) => `'${letter}'`)
    .join(', '),
);
