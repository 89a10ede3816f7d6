import fc from 'fast-check';
import {
  cellsOfClasses,
  figuresOfClasses,
  standing,
  type FigureSpecs,
} from '../../subgraphs/shared/statistics/figuresOfClasses';
import type { Class, Group } from '../../subgraphs/shared/statistics/classesOf';
import type { FigureOf, Figures, StatisticsCount } from '../../subgraphs/shared/statistics/Subject';
import type { KeyValue } from '../../subgraphs/shared/scope/Tabulation';

/** A person of a table without names: a value in each dimension. */
export type Person = Readonly<Record<string, string>>;

export const dimensions = ['district', 'level', 'sector'] as const;
export const values: Readonly<Record<(typeof dimensions)[number], readonly string[]>> = {
  district: ['d1', 'd2', 'd3'],
  level: ['senior', 'associate', 'other'],
  sector: ['public', 'private'],
};

/** Tables of up to 80 persons, some values rare. */
export const people: fc.Arbitrary<Person[]> = fc.array(
  fc.record({
    district: fc.constantFrom('d1', 'd1', 'd1', 'd2', 'd2', 'd3'),
    level: fc.constantFrom('senior', 'associate', 'associate', 'associate', 'other'),
    sector: fc.constantFrom('public', 'public', 'public', 'private'),
  }),
  { maxLength: 80 },
);

/** Persons as the database groups them. */
export function groupsOf(some: readonly Person[]): Group[] {
  const groups = new Map<string, { values: Person; rows: number }>();
  for (const person of some) {
    const key = dimensions.map((name) => person[name]).join();
    const group = groups.get(key) ?? { values: person, rows: 0 };
    group.rows += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Every combination of one value or none of each dimension. */
export const filters: readonly Readonly<Record<string, readonly KeyValue[]>>[] = dimensions.reduce<
  Record<string, readonly KeyValue[]>[]
>(
  (all, name) => all.flatMap((one) => [one, ...values[name].map((value) => ({ ...one, [name]: [value] }))]),
  [{}],
);

/** Every set of dimensions. */
export const groupings: readonly (readonly string[])[] = [
  [],
  ...dimensions.map((name) => [name]),
  ['district', 'level'],
  ['district', 'sector'],
  ['level', 'sector'],
  [...dimensions],
];

/** Figures of every value, as an indicator counts them. */
const byValue = Object.fromEntries<Pick<FigureOf<object>, 'outside'>>(
  dimensions.flatMap((name) => [
    ...values[name].map((value) => [value, { outside: { [name]: [value] } }] as const),
  ]),
);
const figures: FigureSpecs = { counts: { persons: { outside: {} }, ...byValue }, shares: {} };

/** A figure as a count; nothing when it is none. */
export const countOf = (figure: Figures[string] | undefined): StatisticsCount =>
  typeof figure === 'object' && figure !== null ? figure : { count: 0, pooled: 0 };

/** One number that somebody outside is told. */
export interface Told {
  readonly question: string;
  readonly number: number;
}

/** Every number in the answer to every question: each filter with each grouping, counts and what is pooled alike. */
export function everythingTold(classes: readonly Class[]): Told[] {
  return filters.flatMap((filter) => {
    const found = classes.filter((one) => standing(one, filter) === 'IN');
    const total = figuresOfClasses(found, figures);
    const cells = groupings.flatMap((groupBy) => cellsOfClasses(found, { groupBy, specs: figures }));
    const parts = [
      { where: ['total'] as readonly unknown[], told: total },
      ...cells.map(({ values: of, pooled, figures: told }) => ({ where: [of, pooled], told })),
    ];
    return parts.flatMap(({ where, told }) =>
      Object.entries(told).flatMap(([name, figure]) => [
        { question: JSON.stringify([filter, where, name, 'count']), number: countOf(figure).count },
        { question: JSON.stringify([filter, where, name, 'pooled']), number: countOf(figure).pooled },
      ]),
    );
  });
}
