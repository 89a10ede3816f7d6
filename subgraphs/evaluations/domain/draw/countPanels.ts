import { bindingEmployers, stepsOf, type Step } from './blocks';
import { seatsOf, type DrawProblem } from './DrawProblem';
import { stateWalk, type StateWalk } from './stateWalk';

/** States a table may hold before employer caps are left to rejection: some 300 MB and two seconds. */
export const STATE_LIMIT = 2_000_000;

/** How many panels complete each state, step by step: from it a panel is counted, drawn and ranked. */
export interface PanelTable {
  readonly steps: readonly Step[];
  readonly walk: StateWalk;
  /** For each step, then for the end: state → ways to complete it. States that cannot be completed are absent. */
  readonly completions: readonly ReadonlyMap<number, bigint>[];
  /** For each step: in how many ways 0, 1, 2 … of its members are chosen. */
  readonly choices: readonly (readonly bigint[])[];
  /** Panels in the table. With `uncapped` employers some of them break a cap. */
  readonly total: bigint;
  /** Employers whose cap did not fit the table; their caps are kept by rejection. */
  readonly uncapped: readonly string[];
}

/**
 * Counts the feasible panels of a problem exactly: a dynamic programme over the blocks, in big integers. Where the
 * table would pass the limit of states, the caps that overflow least are left out, half of them at a time.
 * Undefined when not even a table without caps fits.
 */
export function countPanels(problem: DrawProblem, stateLimit = STATE_LIMIT): PanelTable | undefined {
  const binding = bindingEmployers(problem).map(({ employer }) => employer);
  for (let kept = binding.length; ; kept = Math.floor(kept / 2)) {
    const steps = stepsOf(problem, new Set(binding.slice(0, kept)));
    const walk = stateWalk(problem, steps);
    const reached = walk && reachable(walk, steps.length, stateLimit);
    if (walk && reached) return tableOf(problem, steps, walk, reached, binding.slice(kept));
    if (kept === 0) return undefined;
  }
}

function reachable(walk: StateWalk, steps: number, limit: number): Set<number>[] | undefined {
  const layers = [new Set([walk.start])];
  let states = 1;
  for (let index = 0; index < steps; index += 1) {
    const next = new Set<number>();
    for (const state of layers[index] as Set<number>) {
      walk.moves(index, state, (_taken, to) => next.add(to));
      if (states + next.size > limit) return undefined;
    }
    states += next.size;
    layers.push(next);
  }
  return layers;
}

function tableOf(
  problem: DrawProblem,
  steps: readonly Step[],
  walk: StateWalk,
  reached: readonly Set<number>[],
  uncapped: readonly string[],
): PanelTable {
  const seats = seatsOf(problem);
  const choices = steps.map(({ members }) => binomials(members.length, seats));
  const completions = reached.map(() => new Map<number, bigint>());
  if (reached.at(-1)?.has(walk.end)) completions.at(-1)?.set(walk.end, 1n);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const after = completions[index + 1] as Map<number, bigint>;
    const choice = choices[index] as bigint[];
    for (const state of reached[index] as Set<number>) {
      let ways = 0n;
      walk.moves(index, state, (taken, next) => {
        const rest = after.get(next);
        if (rest !== undefined) ways += (choice[taken] as bigint) * rest;
      });
      if (ways > 0n) completions[index]?.set(state, ways);
    }
  }
  const total = completions[0]?.get(walk.start) ?? 0n;
  return { steps, walk, completions, choices, total, uncapped };
}

/** The binomials C(n, 0) … C(n, most), as far as they are not 0. */
function binomials(n: number, most: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= Math.min(n, most); k += 1)
    row.push(((row[k - 1] as bigint) * BigInt(n - k + 1)) / BigInt(k));
  return row;
}
