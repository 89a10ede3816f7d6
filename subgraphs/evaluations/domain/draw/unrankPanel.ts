import { binomials } from './blockSums';
import { finishCount, type CountedSegment, type PanelTable } from './countPanels';
import type { Block } from './segments';
import { subsetOf, subsetRank } from './subsetRank';

/**
 * The panel with a given rank, 0 ≤ rank < table.total: ids in byte order. One integer, one panel; `rankPanel` is
 * the way back. Throws a RangeError outside the range.
 */
export function unrankPanel(table: PanelTable, rank: bigint): string[] {
  if (rank < 0n || rank >= table.total) throw new RangeError('rank outside the table');
  const panel: string[] = [];
  let left = rank;
  walkBlocks(table, {
    isEmpty: (_block, panels) => left < panels(),
    take: (members, ways) => {
      let taken = 0;
      for (; left >= ways(taken).all; taken += 1) left -= ways(taken).all;
      const { rest } = ways(taken);
      panel.push(...subsetOf(members, taken, left / rest));
      left %= rest;
      return taken;
    },
  });
  return panel.sort(byBytes);
}

/** The rank of a panel, or undefined when the panel is not in the table. */
export function rankPanel(table: PanelTable, panel: readonly string[]): bigint | undefined {
  const seated = new Set(panel);
  if (seated.size !== panel.length || table.total === 0n) return undefined;
  let rank = 0n;
  let found = 0;
  let possible = true;
  walkBlocks(table, {
    isEmpty: (block, panels) => !block.flat().some((id) => seated.has(id)) && panels() > 0n,
    take: (members, ways) => {
      const taken = members.filter((id) => seated.has(id)).length;
      if (!possible || ways(taken).rest === 0n) possible = false;
      if (!possible) return 0;
      for (let fewer = 0; fewer < taken; fewer += 1) rank += ways(fewer).all;
      rank += subsetRank(members, seated, taken) * ways(taken).rest;
      found += taken;
      return taken;
    },
  });
  return possible && found === panel.length ? rank : undefined;
}

/** UTF-16 order is byte order for the ASCII ids a frozen input admits. */
export function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** With so many members of the stratum taken: the panels in all, and those for one choice of the members. */
type Ways = (taken: number) => { readonly all: bigint; readonly rest: bigint };

interface Walker {
  /** Whether the block is left empty, given the panels in which it is: they come before all others. */
  readonly isEmpty: (block: Block, panels: () => bigint) => boolean;
  /** How many members of the stratum sit. */
  readonly take: (members: readonly string[], ways: Ways) => number;
}

/** Visits the blocks in the order of the table, and of those that are not empty every stratum. */
function walkBlocks({ segments, width }: PanelTable, { isEmpty, take }: Walker): void {
  let index = 0;
  for (const counted of segments) {
    const { segment, next, onward, cap } = counted;
    segment.blocks.forEach((block, at) => {
      const later = segment.blocks.length - at - 1;
      const from = index;
      if (isEmpty(block, () => finishCount(counted, from, later, width))) return;
      const rest = blockRest(counted, later, width);
      let left = cap;
      block.forEach((members, stratum) => {
        const choices = binomials(members.length, Math.min(left, members.length));
        const taken = take(members, (count) => {
          const to = count < choices.length ? moved(next[stratum], index, count) : -1;
          const finishes = to < 0 ? 0n : rest(stratum + 1, left - count, to);
          return { all: (choices[count] ?? 0n) * finishes, rest: finishes };
        });
        index = Math.max(0, moved(next[stratum], index, taken));
        left -= taken;
      });
    });
    index = Math.max(0, onward[index] as number);
  }
}

function moved(next: Int32Array | undefined, from: number, steps: number): number {
  let at = from;
  for (let step = 0; step < steps && at >= 0; step += 1) at = next?.[at] ?? -1;
  return at;
}

type Rest = (stratum: number, left: number, index: number) => bigint;

/** In how many ways a panel is finished from within a block, from a stratum on, with `later` blocks to follow. */
function blockRest(counted: CountedSegment, later: number, width: number): Rest {
  const { cap } = counted;
  const { strata } = counted.segment;
  const known = new Map<number, bigint>();
  const rest: Rest = (stratum, left, index) => {
    const key = (index * (strata.length + 1) + stratum) * (cap + 1) + left;
    const before = known.get(key);
    if (before !== undefined) return before;
    let ways = 0n;
    if (stratum === strata.length) ways = finishCount(counted, index, later, width);
    else {
      const size = strata[stratum]?.size ?? 0;
      binomials(size, Math.min(left, size)).forEach((choice, count) => {
        const to = moved(counted.next[stratum], index, count);
        if (to >= 0) ways += choice * rest(stratum + 1, left - count, to);
      });
    }
    known.set(key, ways);
    return ways;
  };
  return rest;
}
