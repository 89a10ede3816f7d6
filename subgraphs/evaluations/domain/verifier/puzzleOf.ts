import type { FrozenCandidate, FrozenInput } from '../draw/FrozenInput';

/** Who may still be chosen, as the count sees them. */
export interface Person {
  readonly id: string;
  readonly employer: string;
  readonly group: number;
  /** For each quota whether the person counts towards it. */
  readonly counts: readonly boolean[];
}

/** What is left to choose once some people are seated. */
export interface Puzzle {
  readonly groups: readonly number[];
  /** At least so many of the chosen must count towards each quota. */
  readonly quotas: readonly number[];
  readonly roomAt: (employer: string) => number;
  readonly people: readonly Person[];
}

/** The quotas a limit asks for, in the order of the record's specification; those already met are left out. */
const QUOTAS: readonly {
  readonly least: (input: FrozenInput) => number;
  readonly counts: (one: FrozenCandidate) => boolean;
}[] = [
  { least: ({ limits }) => limits.seniorAtLeast ?? 0, counts: ({ senior }) => senior },
  {
    least: ({ limits, seats }) => seats - (limits.keptFromLastYearAtMost ?? seats),
    counts: ({ lastYear }) => !lastYear,
  },
  { least: ({ limits }) => limits.nonPublicAtLeast ?? 0, counts: ({ nonPublic }) => nonPublic },
  { least: ({ limits }) => limits.outsideAtLeast ?? 0, counts: ({ outside }) => outside },
  { least: ({ limits }) => limits.chairAtLeast ?? 0, counts: ({ chair }) => chair === true },
];

/** The puzzle with `forced` seated beside `input.seated`; undefined when those alone break a limit. */
export function puzzleOf(input: FrozenInput, forced: readonly string[] = []): Puzzle | undefined {
  const must = new Set(forced);
  const already = input.seated ?? [];
  const seated = [...already, ...input.candidates.filter(({ id }) => must.has(id))];
  const groupOf = ({ group }: FrozenCandidate): number =>
    Math.max(
      0,
      (input.groups ?? []).findIndex(({ id }) => id === group),
    );
  const groups = (input.groups ?? [{ seats: input.seats }]).map(
    ({ seats }, at) => seats - seated.filter((one) => groupOf(one) === at).length,
  );
  const held = new Map<string, number>();
  for (const { employer } of seated) held.set(employer, (held.get(employer) ?? 0) + 1);
  const cap = input.limits.perEmployerAtMost ?? input.seats;
  const roomAt = (employer: string): number => cap - (held.get(employer) ?? 0);
  const sits = new Set(already.map(({ id }) => id));
  const pairs = input.apart ?? [];
  if (groups.some((left) => left < 0) || [...held.keys()].some((employer) => roomAt(employer) < 0)) return;
  if (pairs.some(([one, other]) => sits.has(one) && sits.has(other))) return;
  const rivals = new Set(pairs.filter((pair) => pair.some((id) => sits.has(id))).flat());
  const quotas = QUOTAS.map(({ least, counts }) => ({
    least: least(input) - seated.filter(counts).length,
    counts,
  })).filter(({ least }) => least > 0);
  return {
    groups,
    quotas: quotas.map(({ least }) => least),
    roomAt,
    people: input.candidates
      .filter(({ id }) => !must.has(id) && !rivals.has(id))
      .map((one) => ({
        id: one.id,
        employer: one.employer,
        group: groupOf(one),
        counts: quotas.map(({ counts }) => counts(one)),
      })),
  };
}

/** Pairs of whom both may still be chosen: the others are settled by who sits. */
export function openPairs(input: FrozenInput): (readonly [string, string])[] {
  const ids = new Set(puzzleOf(input)?.people.map(({ id }) => id) ?? []);
  return (input.apart ?? []).filter((pair) => pair.every((id) => ids.has(id)));
}
