import type { FrozenInput } from '../draw/FrozenInput';
import { overfull } from './bundlesOf';
import { puzzleOf } from './puzzleOf';
import { recount, type Recount } from './recount';

type Pair = readonly [string, string];

/**
 * N and the chances under the pairs apart: somebody of a pair either sits, and all rivals are out, or is out. Whoever is
 * in most pairs is settled first, so that many rivals of one another take no more cases than there are people.
 */
export function recountApart(input: FrozenInput, pairs: readonly Pair[]): Recount {
  let total = 0n;
  const counts = new Map<string, bigint>();
  const add = (id: string, panels: bigint): unknown => counts.set(id, (counts.get(id) ?? 0n) + panels);
  const settle = (left: FrozenInput, open: readonly Pair[], sitting: readonly string[]): void => {
    const next = mostPaired(open);
    const puzzle = puzzleOf(left, sitting);
    if (puzzle === undefined) return;
    if (next === undefined) {
      const counted = recount(puzzle, new Set(overfull(puzzle)));
      total += counted.total;
      counted.counts.forEach((panels, id) => add(id, panels));
      for (const id of sitting) add(id, counted.total);
      return;
    }
    const rivals = open.filter((pair) => pair.includes(next)).map(([a, b]) => (a === next ? b : a));
    settle(without(left, [next]), pairsWithout(open, [next]), sitting);
    settle(without(left, rivals), pairsWithout(open, [next, ...rivals]), [...sitting, next]);
  };
  settle(input, pairs, []);
  return { total, bundles: [], counts };
}

const without = (input: FrozenInput, out: readonly string[]): FrozenInput => ({
  ...input,
  candidates: input.candidates.filter(({ id }) => !out.includes(id)),
});

const pairsWithout = (pairs: readonly Pair[], settled: readonly string[]): Pair[] =>
  pairs.filter((pair) => !pair.some((id) => settled.includes(id)));

function mostPaired(pairs: readonly Pair[]): string | undefined {
  const times = new Map<string, number>();
  for (const id of pairs.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
}
