import type { Related } from './related';

/**
 * What a Where looks at, without its values: a cursor stays good when a filter's value follows the clock, and is
 * refused when it was made for another filter. Gives a text that is equal for equal shapes.
 */
export function whereShape(where: object | undefined): string {
  return JSON.stringify(shape(where ?? {}));
}

const GROUPS = new Set(['anyOf', 'allOf', 'noneOf']);
const RELATIONS = new Set(['hasRelated', 'hasNoRelated']);

function shape(where: object): unknown {
  return Object.entries(where)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]: [string, unknown]) => [key, conditionShape(key, value)]);
}

function conditionShape(key: string, value: unknown): unknown {
  if (GROUPS.has(key)) return (value as object[]).map(shape);
  if (RELATIONS.has(key)) {
    return (value as Related[]).map(({ table, on, where }) => [
      table.schema.options.name,
      Object.entries(on).sort(),
      shape(where),
    ]);
  }
  if (value === null) return null;
  return typeof value === 'object' && !(value instanceof Date) ? Object.keys(value).sort() : '=';
}
