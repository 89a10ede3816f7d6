import type { KeyValue } from '../scope/Tabulation';
import type { Asked } from './Asked';
import type { Class } from './classesOf';
import { comparedCells, inOrder } from './comparedCells';
import { cellsOfClasses, figuresOfClasses, standing, type FigureSpecs } from './figuresOfClasses';
import type { Statistics } from './Subject';

type Wanted = Readonly<Record<string, readonly KeyValue[]>>;

/**
 * Figures for a reader who may see no row: sums over whole classes, whatever is asked.
 * @param own the classes that the caller's division binds it to
 */
export function statisticsOfClasses<Row extends object>(
  { question, subject, counts, shares }: Asked<Row>,
  own: readonly Class[],
): Pick<Statistics, 'total' | 'comparedTotal' | 'cells' | 'leftOut'> {
  const { within, year, compareTo, groupBy } = question;
  const classes = within === null ? [] : own;
  const specs: FigureSpecs = {
    counts: chosen(subject.figures, counts),
    shares: chosen(subject.shares, shares),
  };
  const of = (one: number | null | undefined) => {
    const years = (within?.[subject.year.key] ?? [one ?? null]).filter((told) => one == null || told === one);
    const wanted: Wanted = { ...within, ...(one != null && { [subject.year.key]: years }) };
    const standingAt = (where: string) => classes.filter((some) => standing(some, wanted) === where);
    const members = standingAt('IN');
    return {
      figures: figuresOfClasses(members, specs),
      cells: groupBy.length === 0 ? [] : cellsOfClasses(members, { groupBy, specs }),
      leftOut: standingAt('UNTOLD').reduce((sum, { rows }) => sum + rows, 0),
    };
  };
  const now = of(year);
  if (year == null || compareTo == null)
    return {
      total: now.figures,
      comparedTotal: null,
      cells: inOrder(now.cells, groupBy),
      leftOut: now.leftOut,
    };
  const before = of(compareTo);
  const past = before.cells.map((cell) =>
    groupBy.includes(subject.year.key)
      ? { ...cell, values: { ...cell.values, [subject.year.key]: year } }
      : cell,
  );
  return {
    total: now.figures,
    comparedTotal: before.figures,
    cells: inOrder(comparedCells(now.cells, past, figuresOfClasses([], specs)), groupBy),
    leftOut: now.leftOut,
  };
}

const chosen = <Spec>(all: Readonly<Record<string, Spec>>, names: readonly string[]): Record<string, Spec> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
