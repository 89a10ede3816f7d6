import type { KeyValue } from '../scope/Tabulation';
import type { Class } from './classesOf';
import { shareOf } from './shareOf';
import type { Cell, FigureOf, Figures, ShareOf } from './Subject';

type Wanted = Readonly<Record<string, readonly KeyValue[]>>;

/** Whether a class has wanted values, has others, or may have either. */
export function standing({ told }: Class, wanted: Wanted): 'IN' | 'OUT' | 'UNTOLD' {
  const names = Object.keys(wanted);
  const isOut = names.some((name) => name in told && !wanted[name]?.includes(told[name] ?? null));
  if (isOut) return 'OUT';
  return names.every((name) => name in told) ? 'IN' : 'UNTOLD';
}

const rowsOf = (classes: readonly Class[]): number => classes.reduce((sum, { rows }) => sum + rows, 0);

/** What figures are made of, by name. */
export interface FigureSpecs {
  readonly counts: Readonly<Record<string, Pick<FigureOf<object>, 'outside'>>>;
  readonly shares: Readonly<Record<string, ShareOf>>;
}

/**
 * Figures of some classes: counts are sums over whole classes with how much more there may be; a share is that among
 * the classes of the whole of which is told whether they belong to the part.
 */
export function figuresOfClasses(classes: readonly Class[], { counts, shares }: FigureSpecs): Figures {
  const standingAt = (where: string, wanted: Wanted) =>
    classes.filter((one) => standing(one, wanted) === where);
  const count = ({ outside }: Pick<FigureOf<object>, 'outside'>) =>
    outside
      ? { count: rowsOf(standingAt('IN', outside)), pooled: rowsOf(standingAt('UNTOLD', outside)) }
      : null;
  const share = ({ part, whole }: ShareOf) => {
    const [some, all] = [counts[part]?.outside, counts[whole]?.outside];
    if (!some || !all) return null;
    const told = standingAt('IN', all).filter((one) => standing(one, some) !== 'UNTOLD');
    return shareOf(rowsOf(told.filter((one) => standing(one, some) === 'IN')), rowsOf(told));
  };
  return Object.fromEntries<Figures[string]>([
    ...Object.entries(counts).map(([name, spec]) => [name, count(spec)] as const),
    ...Object.entries(shares).map(([name, spec]) => [name, share(spec)] as const),
  ]);
}

/** Classes dealt out by what is told of some dimensions, with their figures; in the order of the values. */
export function cellsOfClasses(
  classes: readonly Class[],
  { groupBy, specs }: { readonly groupBy: readonly string[]; readonly specs: FigureSpecs },
): Cell[] {
  const cells = new Map<string, { values: Record<string, KeyValue>; pooled: string[]; members: Class[] }>();
  for (const one of classes) {
    const pooled = groupBy.filter((name) => !(name in one.told));
    const values = Object.fromEntries(groupBy.map((name) => [name, one.told[name] ?? null]));
    const key = JSON.stringify([values, pooled]);
    const cell = cells.get(key) ?? { values, pooled, members: [] };
    cell.members.push(one);
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ values, pooled, members }) => ({
    values,
    pooled,
    figures: figuresOfClasses(members, specs),
    compared: null,
  }));
}
