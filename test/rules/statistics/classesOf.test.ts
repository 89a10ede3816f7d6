import fc from 'fast-check';
import { classesOf, type Class, type Group } from '../../../subgraphs/shared/statistics/classesOf';
import { SMALLEST_CLASS } from '../../../subgraphs/shared/statistics/smallestClass';
import { figuresOfClasses, standing } from '../../../subgraphs/shared/statistics/figuresOfClasses';
import type { KeyValue } from '../../../subgraphs/shared/scope/Tabulation';
import {
  countOf,
  dimensions,
  everythingTold,
  filters,
  groupsOf,
  people,
  values,
  type Person,
} from '../../support/classAttack';

const runs = { numRuns: 150, seed: 270 };
const deal = (some: readonly Person[]) => classesOf(groupsOf(some), dimensions, SMALLEST_CLASS);
/** One dimension, by how many rows each value has. */
const sizes = (counts: Readonly<Record<string, number>>): Group[] =>
  Object.entries(counts)
    .filter(([, rows]) => rows > 0)
    .map(([value, rows]) => ({ values: { kind: value }, rows }));
const dealt = (counts: Readonly<Record<string, number>>) =>
  classesOf(sizes(counts), ['kind'], SMALLEST_CLASS).classes;
const other = (rows: number): Class => ({ told: {}, rows });
const kind = (value: string, rows: number): Class => ({ told: { kind: value }, rows });

describe('dealing rows out in classes', () => {
  it('tells values of five rows and more apart', () => {
    expect(dealt({ a: 5, b: 6 })).toEqual([kind('a', 5), kind('b', 6)]);
  });

  it('pools values of four rows and fewer', () => {
    expect(dealt({ a: 9, b: 4, c: 2 })).toEqual([kind('a', 9), other(6)]);
  });

  it('lets another value join a pool that is itself too small', () => {
    expect(dealt({ a: 9, b: 8, c: 2 })).toEqual([kind('b', 8), other(11)]);
  });

  it('lets another value join a pool whose sum fits one solution only', () => {
    expect(dealt({ a: 5, b: 4, c: 4, d: 7 })).toEqual([kind('d', 7), other(13)]);
  });

  it('does not split where nothing is left beside the pool', () => {
    expect(dealt({ a: 9, b: 1 })).toEqual([other(10)]);
  });

  it('tells a value that all rows share', () => {
    expect(dealt({ a: 5 })).toEqual([kind('a', 5)]);
  });

  it('withholds everything of fewer than five rows', () => {
    expect(classesOf(sizes({ a: 3, b: 1 }), ['kind'], SMALLEST_CLASS)).toEqual({
      withheld: true,
      classes: [],
    });
    expect(classesOf([], ['kind'], SMALLEST_CLASS)).toEqual({ withheld: false, classes: [] });
  });

  it('counts persons and not rows where a person has several', () => {
    const group = (value: string, spread: number): Group => ({ values: { kind: value }, rows: 9, spread });
    expect(classesOf([group('a', 0b11111), group('b', 0b1111)], ['kind'], SMALLEST_CLASS).classes).toEqual([
      other(18),
    ]);
    expect(classesOf([group('a', 0b11111), group('b', 0b111110)], ['kind'], SMALLEST_CLASS).classes).toEqual([
      kind('a', 9),
      kind('b', 9),
    ]);
  });

  it('loses no row and makes no class too small', () => {
    fc.assert(
      fc.property(people, (some) => {
        const { classes } = deal(some);
        expect(classes.reduce((sum, { rows }) => sum + rows, 0)).toBe(
          some.length < SMALLEST_CLASS ? 0 : some.length,
        );
        expect(classes.filter(({ rows }) => rows < SMALLEST_CLASS)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('whoever knows the rule and every value there is', () => {
  /** What everybody is told of one dimension, by every histogram of a domain. */
  function possibleSizes(domain: readonly string[], most: number) {
    const possible = new Map<string, number[][]>();
    const histograms = (left: number, places: number): number[][] =>
      places === 0
        ? [[]]
        : Array.from({ length: left + 1 }, (_, rows) => rows).flatMap((rows) =>
            histograms(left - rows, places - 1).map((rest) => [rows, ...rest]),
          );
    for (const histogram of histograms(most, domain.length)) {
      const counts = Object.fromEntries(domain.map((value, place) => [value, histogram[place] ?? 0]));
      const told = JSON.stringify(dealt(counts));
      possible.set(told, [...(possible.get(told) ?? []), histogram]);
    }
    return possible;
  }

  it.each([
    [['a', 'b'], 40],
    [['a', 'b', 'c'], 26],
    [['a', 'b', 'c', 'd'], 20],
  ] as const)('cannot work out the size of a value under five among %p', (domain, most) => {
    const known: string[] = [];
    for (const [told, worlds] of possibleSizes(domain, most)) {
      if (told === '[]') continue;
      for (const place of domain.keys()) {
        const found = new Set(worlds.map((histogram) => histogram[place] ?? 0));
        const [only] = found;
        if (found.size === 1 && only !== undefined && only > 0 && only < SMALLEST_CLASS)
          known.push(`${domain[place]} is ${only}: ${told}`);
      }
    }
    expect(known).toEqual([]);
  });
});

describe('the differencing attack', () => {
  /** Rows of a class, given each other's values of a dimension that the class does not tell. */
  function shuffled(some: readonly Person[], classes: readonly Class[], turn: number): Person[] {
    const places = new Map<Class, number[]>();
    some.forEach((person, place) => {
      const own = classOf(person, classes);
      places.set(own, [...(places.get(own) ?? []), place]);
    });
    const result: Record<string, string>[] = some.map((person) => ({ ...person }));
    for (const [one, members] of places)
      for (const [nth, name] of dimensions.entries()) {
        if (name in one.told) continue;
        members.forEach((place, index) => {
          const from = some[members[(index + turn * (nth + 1)) % members.length] ?? place];
          (result[place] as Record<string, string>)[name] = from?.[name] ?? '';
        });
      }
    return result;
  }

  /** The one class that a person is in: a told value is the own one, and what is not told was pooled on the way. */
  function classOf(person: Person, classes: readonly Class[]): Class {
    let candidates = classes;
    for (const name of dimensions) {
      const told = candidates.filter((one) => name in one.told && one.told[name] === person[name]);
      candidates = told.length > 0 ? told : candidates.filter((one) => !(name in one.told));
    }
    return candidates[0] as Class;
  }

  it('is told the same to the byte when the rows of a class give each other what is not told', () => {
    let changed = 0;
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 7 }), (some, turn) => {
        const { classes } = deal(some);
        if (classes.length === 0) return;
        const others = shuffled(some, classes, turn);
        if (JSON.stringify(groupsOf(others)) !== JSON.stringify(groupsOf(some))) changed += 1;
        expect(everythingTold(deal(others).classes)).toEqual(everythingTold(classes));
      }),
      runs,
    );
    // a shuffle that changes nothing would prove nothing
    expect(changed).toBeGreaterThan(50);
  });

  it('finds no number under five', () => {
    fc.assert(
      fc.property(people, (some) => {
        const small = everythingTold(deal(some).classes).filter(
          ({ number }) => number > 0 && number < SMALLEST_CLASS,
        );
        expect(small).toEqual([]);
      }),
      runs,
    );
  });

  it('finds no small number by subtracting all other values from a total, at any filter', () => {
    fc.assert(
      fc.property(people, (some) => {
        const { classes } = deal(some);
        const told = (filter: Filter) =>
          figuresOfClasses(
            classes.filter((one) => standing(one, filter) === 'IN'),
            persons,
          );
        expect(differences((filter) => countOf(told(filter)['persons']).count)).toEqual([]);
      }),
      runs,
    );
  });

  it('finds small numbers where cells under five are hidden and nothing else is done', () => {
    let found = 0;
    fc.assert(
      fc.property(people, (some) => {
        const rows = (filter: Filter) =>
          some.filter((person) =>
            Object.entries(filter).every(([name, wanted]) => wanted.includes(person[name] ?? null)),
          ).length;
        const small = differences((filter) => (rows(filter) < SMALLEST_CLASS ? 0 : rows(filter)));
        if (small.length > 0) found += 1;
      }),
      runs,
    );
    expect(found).toBeGreaterThan(40);
  });

  type Filter = Readonly<Record<string, readonly KeyValue[]>>;
  const persons = { counts: { persons: { outside: {} } }, shares: {} };

  /** Small numbers left when the answers for all other values of a dimension are taken from the answer without it. */
  function differences(told: (filter: Filter) => number): string[] {
    return filters.flatMap((filter) =>
      dimensions
        .filter((name) => !(name in filter))
        .flatMap((name) =>
          values[name].flatMap((value) => {
            const rest = values[name].filter((another) => another !== value);
            const left = rest.reduce(
              (sum, another) => sum - told({ ...filter, [name]: [another] }),
              told(filter),
            );
            return left > 0 && left < SMALLEST_CLASS ? [`${JSON.stringify(filter)} ${value}: ${left}`] : [];
          }),
        ),
    );
  }
});
