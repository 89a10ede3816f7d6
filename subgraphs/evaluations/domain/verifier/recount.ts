import { bundlesOf, type Bundle } from './bundlesOf';
import { positionsOf, type Positions } from './positionsOf';
import type { Puzzle } from './puzzleOf';

/** One way for a block to be seated: how many of each kind, and how many choices of people that is. */
interface Term {
  readonly taken: readonly number[];
  readonly ways: bigint;
}

/** A bundle's positions with the number of panels that can be finished from each, after all of its blocks. */
export interface Recounted extends Positions {
  readonly afterAll: readonly bigint[];
}

/** The panels of a puzzle, counted block by block. */
export interface Recount {
  readonly total: bigint;
  readonly bundles: readonly Recounted[];
  /** In how many panels each person sits. */
  readonly counts: ReadonlyMap<string, bigint>;
}

/** Counts the panels of a puzzle that keep the caps of `capped`: block after block, from the last to the first. */
export function recount(puzzle: Puzzle, capped: ReadonlySet<string>): Recount {
  const bundles = bundlesOf(puzzle, capped);
  const positions = positionsOf(puzzle, bundles) ?? [];
  const full = [...puzzle.groups, ...puzzle.quotas].join();
  let finish: (position: string) => bigint = (position) => (position === full ? 1n : 0n);
  const recounted: Recounted[] = [];
  for (const one of [...positions].reverse()) {
    const afterAll = one.all.map(finish);
    recounted.unshift({ ...one, afterAll });
    const before = throughBlocks(one, afterAll, one.bundle.blocks.length);
    const values = new Map(one.all.slice(0, one.entries).map((position, at) => [position, before[at] ?? 0n]));
    finish = (position) => values.get(position) ?? 0n;
  }
  const total = finish([...puzzle.groups, ...puzzle.quotas].map(() => 0).join());
  return { total, bundles: recounted, counts: total === 0n ? new Map() : seatCounts(recounted) };
}

/** The panels that can be finished from each position with `blocks` blocks of the bundle to come. */
export function throughBlocks(
  one: Positions,
  afterAll: readonly bigint[],
  blocks: number,
): readonly bigint[] {
  const terms = termsOf(one.bundle);
  const moves = movesOf(one, terms);
  let values = afterAll;
  for (let block = 0; block < blocks; block += 1) values = throughBlock(terms, moves, values);
  return values;
}

function throughBlock(
  terms: readonly Term[],
  moves: readonly Int32Array[],
  values: readonly bigint[],
): readonly bigint[] {
  return values.map((_, at) => {
    let panels = 0n;
    for (const [term, { ways }] of terms.entries()) {
      const to = moves[term]?.[at] ?? -1;
      const rest = to < 0 ? 0n : (values[to] as bigint);
      if (rest !== 0n) panels += ways * rest;
    }
    return panels;
  });
}

/** Every way to seat a block within its cap; taking nobody is the first. */
export function termsOf(
  { kinds, cap }: Bundle,
  weight: (size: number, count: number, kind: number) => bigint = choose,
): Term[] {
  let terms: Term[] = [{ taken: [], ways: 1n }];
  for (const [kind, { size }] of kinds.entries())
    terms = terms.flatMap(({ taken, ways }) =>
      Array.from({ length: Math.min(size, cap - taken.reduce((a, b) => a + b, 0)) + 1 }, (_, count) => ({
        taken: [...taken, count],
        ways: ways * weight(size, count, kind),
      })),
    );
  return terms.filter(({ ways }) => ways > 0n);
}

/** For each term where it leads from each position, or −1. */
function movesOf({ all, onward }: Positions, terms: readonly Term[]): Int32Array[] {
  return terms.map(({ taken }) => Int32Array.from(all, (_, at) => follow(onward, at, taken)));
}

/** The position after so many of each kind. */
export function follow(onward: Positions['onward'], from: number, taken: readonly number[]): number {
  let at = from;
  taken.forEach((count, kind) => {
    for (let step = 0; step < count && at >= 0; step += 1) at = onward[kind]?.[at] ?? -1;
  });
  return at;
}

function seatCounts(bundles: readonly Recounted[]): Map<string, bigint> {
  const counts = new Map<string, bigint>();
  let reached = new Map(bundles[0]?.all.slice(0, 1).map((position) => [position, 1n]));
  for (const one of bundles) {
    const { bundle, all, afterAll } = one;
    const others = throughBlocks(one, afterAll, bundle.blocks.length - 1);
    const from = all.map((position) => reached.get(position) ?? 0n);
    bundle.kinds.forEach((_, chosen) => {
      const holding = (size: number, count: number, kind: number): bigint =>
        kind === chosen ? (count === 0 ? 0n : choose(size - 1, count - 1)) : choose(size, count);
      const terms = termsOf(bundle, holding);
      const panels = throughBlock(terms, movesOf(one, terms), others).reduce(
        (sum, ways, at) => sum + (from[at] === 0n ? 0n : ways * (from[at] as bigint)),
        0n,
      );
      for (const block of bundle.blocks) for (const id of block[chosen] ?? []) counts.set(id, panels);
    });
    const onwardWays = forward(one, from);
    reached = new Map(all.map((position, at) => [position, onwardWays[at] as bigint]));
  }
  return counts;
}

/** In how many ways each position is reached when all blocks of the bundle have been dealt with. */
function forward(one: Positions, from: readonly bigint[]): bigint[] {
  const terms = termsOf(one.bundle);
  const moves = movesOf(one, terms);
  let ways = [...from];
  for (let block = 0; block < one.bundle.blocks.length; block += 1) {
    const next = ways.map(() => 0n);
    for (const [term, { ways: choices }] of terms.entries())
      moves[term]?.forEach((to, at) => {
        if (to >= 0 && ways[at] !== 0n) next[to] = (next[to] as bigint) + choices * (ways[at] as bigint);
      });
    ways = next;
  }
  return ways;
}

/** C(n, k), by Pascal's product. */
export function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let at = 1; at <= k; at += 1) value = (value * BigInt(n - k + at)) / BigInt(at);
  return value;
}
