import type { Person, Puzzle } from './puzzleOf';

/** People of one bundle's block whom no limit tells apart. */
export interface Kind {
  readonly group: number;
  readonly counts: readonly boolean[];
  readonly size: number;
}

/** Equal blocks, in the order of the specification: employers of one profile, or one kind of those without a cap. */
export interface Bundle {
  readonly kinds: readonly Kind[];
  readonly cap: number;
  /** For each block, for each kind, the ids. */
  readonly blocks: readonly (readonly (readonly string[])[])[];
}

/** Employers who could overfill their room, the fullest first. */
export function overfull({ people, groups, roomAt }: Puzzle): string[] {
  const seats = groups.reduce((a, b) => a + b, 0);
  const staff = new Map<string, number>();
  for (const { employer } of people) staff.set(employer, (staff.get(employer) ?? 0) + 1);
  return [...staff]
    .map(([employer, size]) => [employer, Math.min(seats, size) - roomAt(employer)] as const)
    .filter(([, excess]) => excess > 0)
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .map(([employer]) => employer);
}

/** The order in which panels are numbered. */
export function bundlesOf(puzzle: Puzzle, capped: ReadonlySet<string>): Bundle[] {
  const bundles = new Map<string, { bundle: Bundle; blocks: Bundle['blocks'][number][] }>();
  const names = [...capped].sort(compare);
  const staff = new Map(names.map((name) => [name, [] as Person[]]));
  for (const one of puzzle.people) staff.get(one.employer)?.push(one);
  for (const name of names) {
    const people = staff.get(name) ?? [];
    if (people.length === 0) continue;
    const sorted = kindsOf(people);
    const cap = puzzle.roomAt(name);
    const profile = `${cap} ${sorted.map(({ key, ids }) => `${key}.${ids.length}`).join(' ')}`;
    const known = bundles.get(profile);
    const block = sorted.map(({ ids }) => ids);
    if (known) known.blocks.push(block);
    else {
      const blocks = [block];
      bundles.set(profile, { bundle: { kinds: sorted.map(({ kind }) => kind), cap, blocks }, blocks });
    }
  }
  const groupsOf = ({ kinds }: Bundle): [number, number] => [kinds[0]?.group ?? 0, kinds.at(-1)?.group ?? 0];
  const ordered = [...bundles].sort(([a, one], [b, two]) => {
    const [first, last] = groupsOf(one.bundle);
    const [otherFirst, otherLast] = groupsOf(two.bundle);
    return first - otherFirst || last - otherLast || compare(a, b);
  });
  const seats = puzzle.groups.reduce((a, b) => a + b, 0);
  const free = kindsOf(puzzle.people.filter(({ employer }) => !capped.has(employer)));
  return [
    ...ordered.map(([, { bundle }]) => bundle),
    // no more than the seats are ever taken: to try each number up to ten thousand people takes minutes
    ...free.map(({ kind, ids }) => ({ kinds: [kind], cap: Math.min(ids.length, seats), blocks: [[ids]] })),
  ];
}

function kindsOf(people: readonly Person[]): { key: string; kind: Kind; ids: string[] }[] {
  const byKey = new Map<string, Person[]>();
  for (const one of people) {
    const key = `${one.group}.${one.counts.map(Number).join('')}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey]
    .map(([key, [first, ...others]]) => {
      const { group = 0, counts = [] } = first ?? {};
      const ids = [first, ...others].flatMap((one) => one?.id ?? []);
      return { key, kind: { group, counts, size: ids.length }, ids };
    })
    .sort(
      (a, b) => a.kind.group - b.kind.group || compare(a.key.split('.')[1] ?? '', b.key.split('.')[1] ?? ''),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
