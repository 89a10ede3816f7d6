import { seatsOf, type DrawProblem } from './DrawProblem';
import type { FrozenCandidate } from './FrozenInput';

/** Candidates of one block whom no limit tells apart. */
export interface Stratum {
  readonly group: number;
  /** For each need 1 or 0. */
  readonly meets: readonly number[];
  readonly size: number;
}

/** One block's people: for each stratum of its segment the ids, in byte order. */
export type Block = readonly (readonly string[])[];

/**
 * Blocks that look the same to every limit: employers of one profile, or a single stratum of those whom no cap
 * binds. They are counted together, however many they are.
 */
export interface Segment {
  readonly strata: readonly Stratum[];
  /** Seats one block may take. */
  readonly cap: number;
  readonly blocks: readonly Block[];
}

/** Employers with more candidates than their cap, the greatest excess first; no other employer's cap can be broken. */
export function bindingEmployers(problem: DrawProblem): string[] {
  const seats = seatsOf(problem);
  const sizes = new Map<string, number>();
  for (const { employer } of problem.candidates) sizes.set(employer, (sizes.get(employer) ?? 0) + 1);
  return [...sizes]
    .map(([employer, size]) => ({ employer, excess: Math.min(size, seats) - problem.capOf(employer) }))
    .filter(({ excess }) => excess > 0)
    .sort((a, b) => b.excess - a.excess || (a.employer < b.employer ? -1 : 1))
    .map(({ employer }) => employer);
}

/**
 * The order in which panels are counted and ranked: the employers of `capped`, those of one profile together, then
 * everyone else, stratum by stratum. Profiles of the same groups stand together, so that a group is full early and
 * the states stay few.
 */
export function segmentsOf(problem: DrawProblem, capped: ReadonlySet<string>): Segment[] {
  const employers = new Map<string, FrozenCandidate[]>();
  const pooled: FrozenCandidate[] = [];
  for (const one of problem.candidates)
    if (!capped.has(one.employer)) pooled.push(one);
    else employers.set(one.employer, [...(employers.get(one.employer) ?? []), one]);
  const profiles = new Map<string, Segment & { readonly profile: string; readonly blocks: Block[] }>();
  for (const employer of [...employers.keys()].sort(byText)) {
    const { strata, block } = strataOf(problem, employers.get(employer) ?? []);
    const cap = problem.capOf(employer);
    const profile = profileOf(strata, cap);
    const segment = profiles.get(profile) ?? { strata, cap, blocks: [], profile };
    segment.blocks.push(block);
    profiles.set(profile, segment);
  }
  const ordered = [...profiles.values()].sort(
    (a, b) => compareGroups(a.strata, b.strata) || byText(a.profile, b.profile),
  );
  const rest = strataOf(problem, pooled);
  return [
    ...ordered.map(({ strata, cap, blocks }) => ({ strata, cap, blocks })),
    ...rest.strata.map((stratum, at) => ({
      strata: [stratum],
      cap: stratum.size,
      blocks: [[rest.block[at] ?? []]],
    })),
  ];
}

/** The strata of some candidates by group and needs, and their people. */
function strataOf(
  problem: DrawProblem,
  candidates: readonly FrozenCandidate[],
): { readonly strata: readonly Stratum[]; readonly block: Block } {
  const strata = new Map<string, { group: number; meets: number[]; ids: string[] }>();
  for (const one of candidates) {
    const group = problem.groupOf(one);
    const meets = problem.needs.map((need) => (need.meets(one) ? 1 : 0));
    const key = [group, ...meets].join();
    const stratum = strata.get(key) ?? { group, meets, ids: [] };
    stratum.ids.push(one.id);
    strata.set(key, stratum);
  }
  const sorted = [...strata.values()].sort(
    (a, b) => a.group - b.group || byText(a.meets.join(''), b.meets.join('')),
  );
  return {
    strata: sorted.map(({ group, meets, ids }) => ({ group, meets, size: ids.length })),
    block: sorted.map(({ ids }) => ids),
  };
}

/** Equal for employers whom no limit tells apart; as text it also orders them. */
function profileOf(strata: readonly Stratum[], cap: number): string {
  return [cap, ...strata.map(({ group, meets, size }) => [group, meets.join(''), size].join('.'))].join(' ');
}

function compareGroups(a: readonly Stratum[], b: readonly Stratum[]): number {
  const first = (a[0]?.group ?? 0) - (b[0]?.group ?? 0);
  return first || (a.at(-1)?.group ?? 0) - (b.at(-1)?.group ?? 0);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
