import { seatsOf, type DrawProblem } from './DrawProblem';
import type { FrozenCandidate } from './FrozenInput';

/** The employer's cap as one step sees it. */
export interface StepCap {
  /** Seats the employer may take, where this is its first step; later steps read what is left from the state. */
  readonly opensWith: number | undefined;
  /** Candidates of the employer in the steps after this one. */
  readonly after: number;
}

/** One stratum: candidates whom no limit tells apart. The table decides how many of them sit. */
export interface Step {
  readonly members: readonly string[];
  readonly group: number;
  /** For each need 1 or 0. */
  readonly meets: readonly number[];
  readonly cap: StepCap | undefined;
}

/** An employer whose cap binds, and by how much it overflows. */
export interface BindingEmployer {
  readonly employer: string;
  readonly excess: number;
}

/** Employers with more candidates than their cap, the greatest excess first; no other employer's cap can be broken. */
export function bindingEmployers(problem: DrawProblem): BindingEmployer[] {
  const seats = seatsOf(problem);
  const sizes = new Map<string, number>();
  for (const { employer } of problem.candidates) sizes.set(employer, (sizes.get(employer) ?? 0) + 1);
  return [...sizes]
    .map(([employer, size]) => ({ employer, excess: Math.min(size, seats) - problem.capOf(employer) }))
    .filter(({ excess }) => excess > 0)
    .sort((a, b) => b.excess - a.excess || (a.employer < b.employer ? -1 : 1));
}

/**
 * The order in which the table walks: one block of strata for each capped employer, then the strata of everyone
 * else. Blocks of the same groups stand together, so that a group is full early and the state stays small.
 */
export function stepsOf(problem: DrawProblem, capped: ReadonlySet<string>): Step[] {
  const blocks = new Map<string, FrozenCandidate[]>();
  const pooled: FrozenCandidate[] = [];
  for (const one of problem.candidates) {
    const block = capped.has(one.employer) ? (blocks.get(one.employer) ?? []) : pooled;
    block.push(one);
    if (block !== pooled) blocks.set(one.employer, block);
  }
  const ordered = [...blocks]
    .map(([employer, members]) => ({ employer, strata: strataOf(problem, members) }))
    .sort((a, b) => compareGroups(a.strata, b.strata) || (a.employer < b.employer ? -1 : 1));
  return [
    ...ordered.flatMap(({ employer, strata }) => withCap(strata, problem.capOf(employer))),
    ...strataOf(problem, pooled),
  ];
}

function strataOf(problem: DrawProblem, candidates: readonly FrozenCandidate[]): Step[] {
  const strata = new Map<string, { members: string[]; group: number; meets: number[]; cap: undefined }>();
  for (const one of candidates) {
    const group = problem.groupOf(one);
    const meets = problem.needs.map((need) => (need.meets(one) ? 1 : 0));
    const key = [group, ...meets].join();
    const stratum = strata.get(key) ?? { members: [], group, meets, cap: undefined };
    stratum.members.push(one.id);
    strata.set(key, stratum);
  }
  return [...strata.values()].sort(
    (a, b) => a.group - b.group || (a.meets.join('') < b.meets.join('') ? -1 : 1),
  );
}

function withCap(strata: readonly Step[], cap: number): Step[] {
  let after = strata.reduce((sum, { members }) => sum + members.length, 0);
  return strata.map((stratum, index) => {
    after -= stratum.members.length;
    return { ...stratum, cap: { opensWith: index === 0 ? cap : undefined, after } };
  });
}

function compareGroups(a: readonly Step[], b: readonly Step[]): number {
  const first = (a[0]?.group ?? 0) - (b[0]?.group ?? 0);
  return first || (a.at(-1)?.group ?? 0) - (b.at(-1)?.group ?? 0);
}
