import { statisticsOfClasses } from '../../subgraphs/shared/statistics/statisticsOfClasses';
import type { Asked } from '../../subgraphs/shared/statistics/Asked';
import type { Class } from '../../subgraphs/shared/statistics/classesOf';
import type { Cell, Figures } from '../../subgraphs/shared/statistics/Subject';
import { countOf, dimensions, filters, groupings, values, type Person } from './classAttack';
import { openLinearSystem, type LinearSystem } from './LinearSystem';

type Filter = (typeof filters)[number];
type Told = Pick<Cell, 'values' | 'pooled'>;

/** Every combination of a value of each dimension: the unknown numbers. */
const hidden: readonly Person[] = dimensions.reduce<Record<string, string>[]>(
  (all, name) => all.flatMap((one) => values[name].map((value) => ({ ...one, [name]: value }))),
  [{}],
);
const agree = (person: Person, filter: Filter): boolean =>
  Object.entries(filter).every(([name, wanted]) => wanted.includes(person[name] ?? null));
const placesOf = (filter: Filter): number[] =>
  hidden.flatMap((cell, place) => (agree(cell, filter) ? [place] : []));

/** How many persons there are at a filter, in truth. */
export const truth = (some: readonly Person[], filter: Filter): number =>
  some.filter((person) => agree(person, filter)).length;

/** Numbers of one to four that follow from what is known: a filter each, and the number. */
export function smallNumbersFound(some: readonly Person[], system: LinearSystem, smallest: number): string[] {
  return filters.flatMap((filter) => {
    const number = truth(some, filter);
    if (number === 0 || number >= smallest) return [];
    const found = system.sumOf(placesOf(filter));
    if (found !== undefined && found !== number) throw new Error(`${JSON.stringify(filter)} is ${number}`);
    return found === undefined ? [] : [`${JSON.stringify(filter)}: ${found}`];
  });
}

/** The answer to one question, as the graph gives it to a reader of classes. */
function answer(classes: readonly Class[], within: Filter, groupBy: readonly string[]) {
  const counts = Object.fromEntries([
    ['persons', { outside: {} }],
    ...dimensions.flatMap((name) => values[name].map((value) => [value, { outside: { [name]: [value] } }])),
  ]) as Readonly<Record<string, unknown>>;
  const asked = {
    question: { within, groupBy },
    subject: { figures: counts, shares: {}, year: { key: 'none' } },
    counts: Object.keys(counts),
    shares: [],
  };
  return statisticsOfClasses(asked as unknown as Asked<object>, classes);
}

/**
 * What follows from the answers to all questions: each filter with each grouping. By the question for all dimensions
 * the attacker, who knows the rule, sees every class and which combinations may be in it; each number of each answer
 * is a sum over classes, and so over combinations.
 */
export function attackAnswers(classes: readonly Class[]): LinearSystem {
  const system = openLinearSystem(hidden.length);
  const seen = answer(classes, {}, dimensions).cells;
  const classAt = hidden.map((cell) => classOfCombination(cell, seen));
  const tell = (of: (one: Told) => boolean, number: number): void =>
    system.know(
      classAt.flatMap((one, place) => (one !== undefined && of(one) ? [place] : [])),
      number,
    );
  // a combination that no class can hold has no rows
  system.know(
    classAt.flatMap((one, place) => (one === undefined ? [place] : [])),
    0,
  );
  const tellFigures = (of: (one: Told) => boolean, figures: Figures): void => {
    tell(of, countOf(figures['persons']).count);
    for (const name of dimensions)
      for (const value of values[name]) {
        const { count, pooled } = countOf(figures[value]);
        tell((one) => of(one) && one.values[name] === value, count);
        tell((one) => of(one) && one.pooled.includes(name), pooled);
      }
  };
  for (const filter of filters) {
    const names = Object.keys(filter);
    const isIn = (one: Told) => names.every((name) => filter[name]?.includes(one.values[name] ?? null));
    const isOut = (one: Told) =>
      names.some((name) => !one.pooled.includes(name) && !filter[name]?.includes(one.values[name] ?? null));
    for (const groupBy of groupings) {
      const { total, cells, leftOut } = answer(classes, filter, groupBy);
      tell((one) => !isIn(one) && !isOut(one), leftOut);
      tellFigures(isIn, total);
      for (const cell of cells)
        tellFigures(
          (one) =>
            isIn(one) &&
            groupBy.every(
              (name) =>
                one.pooled.includes(name) === cell.pooled.includes(name) &&
                one.values[name] === cell.values[name],
            ),
          cell.figures,
        );
    }
  }
  return system;
}

/** What follows where cells under five are hidden and nothing else is done. */
export function attackHiddenCells(some: readonly Person[], smallest: number): LinearSystem {
  const system = openLinearSystem(hidden.length);
  for (const filter of filters) {
    const number = truth(some, filter);
    if (number >= smallest) system.know(placesOf(filter), number);
  }
  return system;
}

/** The class that a combination would be in: its own value where that is told, else what is pooled there. */
function classOfCombination(cell: Person, classes: readonly Told[]): Told | undefined {
  const left = dimensions.reduce<readonly Told[]>((candidates, name) => {
    const told = candidates.filter((one) => !one.pooled.includes(name) && one.values[name] === cell[name]);
    return told.length > 0 ? told : candidates.filter((one) => one.pooled.includes(name));
  }, classes);
  return left[0];
}
