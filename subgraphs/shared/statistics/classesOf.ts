import type { KeyValue } from '../scope/Tabulation';

/** Rows that share every value: the finest groups there are. */
export interface Group {
  readonly values: Readonly<Record<string, KeyValue>>;
  readonly rows: number;
  /** Classes of persons that occur, as bits, where a person may have several rows; see Tally. */
  readonly spread?: number;
}

/** Rows that an outside reader is told of together. */
export interface Class {
  /** What is told of every row of the class. A dimension that is missing here is not told: OTHER. */
  readonly told: Readonly<Record<string, KeyValue>>;
  readonly rows: number;
}

/** All rows in classes; `withheld` when there are too few rows for a single one. */
export interface Classes {
  readonly withheld: boolean;
  readonly classes: readonly Class[];
}

/**
 * Deals all rows out into classes of at least `smallest` rows (and persons). Everything that an outside reader is ever
 * told is a sum over whole classes, whatever is filtered by, grouped by, totalled or subtracted.
 *
 * How: a tree, one dimension after the other in a fixed order. A node is split by the dimension's values. Values with
 * fewer than `smallest` rows are pooled, and further values join the pool, in the fixed order of values, while it is
 * itself too small or gives itself away. What is pooled is one child in which the dimension is not told. When no value
 * is left beside the pool, the node is not split there.
 *
 * Why no question and no number of questions tells more than a class:
 * 1. Every answer is a sum over whole classes. Take any class and give its rows each other's values of the dimensions
 *    that the class does not tell: the groups of each node keep their sizes, so the tree, the classes and every answer
 *    stay the same to the byte. So no combination of answers depends on who in a class has which value.
 * 2. How large a pooled value is cannot be worked out from the rule either. The order of joining looks at no size (the
 *    smallest value joining first would: a value that did *not* join tells a bound), and a pool of values that all
 *    have the largest size a small value can have takes one more, since its sum would fit one solution only.
 *    classesOf.test.ts enumerates every histogram of up to five values: each value under 5 has two possible sizes.
 * 3. A node is split by its own counts alone, so 2 holds at each node whatever happens below.
 *
 * What is not hidden: a fact that all rows of a class share, since it is a figure of `smallest` rows or more.
 */
export function classesOf(groups: readonly Group[], order: readonly string[], smallest: number): Classes {
  if (sizeOf(groups) < smallest) return { withheld: groups.length > 0, classes: [] };
  return { withheld: false, classes: split(groups, order, {}, smallest) };
}

function split(
  groups: readonly Group[],
  [dimension, ...further]: readonly string[],
  told: Class['told'],
  smallest: number,
): Class[] {
  if (dimension === undefined) return [{ told, rows: rowsOf(groups) }];
  const { kept, pooled } = poolSmall(byValue(groups, dimension), smallest);
  const children = kept.flatMap(({ value, members }) =>
    split(members, further, { ...told, [dimension]: value }, smallest),
  );
  return pooled.length === 0 ? children : [...children, ...split(pooled, further, told, smallest)];
}

interface Child {
  readonly value: KeyValue;
  readonly members: readonly Group[];
}

/** The values that are told, and the groups of those that are not. */
function poolSmall(children: readonly Child[], smallest: number) {
  const isSmall = ({ members }: Child) => sizeOf(members) < smallest;
  const small = children.filter(isSmall);
  const kept = children.filter((child) => !isSmall(child));
  const pool = [...small];
  const tooClear = () =>
    sizeOf(membersOf(pool)) < smallest || pool.every(({ members }) => rowsOf(members) === smallest - 1);
  while (pool.length > 0 && kept.length > 0 && tooClear()) pool.push(kept.shift() as Child);
  return { kept, pooled: membersOf(pool) };
}

const membersOf = (children: readonly Child[]): Group[] => children.flatMap(({ members }) => members);

function byValue(groups: readonly Group[], dimension: string): Child[] {
  const children = new Map<string, { value: KeyValue; members: Group[] }>();
  for (const group of groups) {
    const value = group.values[dimension] ?? null;
    const key = JSON.stringify(value);
    const child = children.get(key) ?? { value, members: [] };
    child.members.push(group);
    children.set(key, child);
  }
  return [...children].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, child]) => child);
}

const rowsOf = (groups: readonly Group[]): number => groups.reduce((sum, { rows }) => sum + rows, 0);

/** Rows, or a lower bound of the persons behind them, whichever is less. */
function sizeOf(groups: readonly Group[]): number {
  const rows = rowsOf(groups);
  if (groups.every(({ spread }) => spread === undefined)) return rows;
  return Math.min(rows, bitsIn(groups.reduce((bits, { spread }) => bits | (spread ?? 0), 0)));
}

const bitsIn = (mask: number): number => mask.toString(2).replaceAll('0', '').length;
