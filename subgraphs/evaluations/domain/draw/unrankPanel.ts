import type { PanelTable } from './countPanels';

/**
 * The panel with a given rank, 0 ≤ rank < table.total: ids in byte order. One integer, one panel; `rankPanel` is
 * the way back. Throws a RangeError outside the range.
 */
export function unrankPanel(table: PanelTable, rank: bigint): string[] {
  if (rank < 0n || rank >= table.total) throw new RangeError('rank outside the table');
  const panel: string[] = [];
  let left = rank;
  let state = table.walk.start;
  table.steps.forEach(({ members }, index) => {
    const move = moveOf(table, index, state, (before, ways) => left < before + ways);
    left -= move.before;
    panel.push(...subsetOf(members, move.taken, left / move.rest));
    left %= move.rest;
    state = move.next;
  });
  return panel.sort(byBytes);
}

/** The rank of a panel, or undefined when the panel is not in the table. */
export function rankPanel(table: PanelTable, panel: readonly string[]): bigint | undefined {
  const seated = new Set(panel);
  if (seated.size !== panel.length) return undefined;
  let rank = 0n;
  let found = 0;
  let state = table.walk.start;
  for (const [index, { members }] of table.steps.entries()) {
    const taken = members.filter((id) => seated.has(id)).length;
    const move = moveOf(table, index, state, (_before, _ways, candidate) => candidate === taken);
    if (move.taken !== taken) return undefined;
    rank += move.before + subsetRank(members, seated, taken) * move.rest;
    found += taken;
    state = move.next;
  }
  return found === panel.length && table.total > 0n ? rank : undefined;
}

/** UTF-16 order is byte order for the ASCII ids a frozen input admits. */
export function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Move {
  readonly taken: number;
  readonly next: number;
  /** Panels of the moves before this one. */
  readonly before: bigint;
  /** Ways to complete the state it leads to. */
  readonly rest: bigint;
}

type IsWanted = (before: bigint, ways: bigint, taken: number) => boolean;

function moveOf(table: PanelTable, index: number, state: number, isWanted: IsWanted): Move {
  let before = 0n;
  let wanted: Move = { taken: -1, next: state, before, rest: 1n };
  table.walk.moves(index, state, (taken, next) => {
    const rest = table.completions[index + 1]?.get(next);
    if (rest === undefined || wanted.taken >= 0) return;
    const ways = (table.choices[index]?.[taken] ?? 0n) * rest;
    if (isWanted(before, ways, taken)) wanted = { taken, next, before, rest };
    before += ways;
  });
  return wanted;
}

/** The subset of `size` members with a given rank, those that hold the first member counted first. */
function subsetOf(members: readonly string[], size: number, rank: bigint): string[] {
  const chosen: string[] = [];
  let left = rank;
  walkSubset(members, size, (id, holding) => {
    if (left < holding) return chosen.push(id) > 0;
    left -= holding;
    return false;
  });
  return chosen;
}

function subsetRank(members: readonly string[], seated: ReadonlySet<string>, size: number): bigint {
  let rank = 0n;
  walkSubset(members, size, (id, holding) => {
    if (seated.has(id)) return true;
    rank += holding;
    return false;
  });
  return rank;
}

/** Asks of each member in turn whether it is chosen, told how many subsets of what is left hold it. */
function walkSubset(
  members: readonly string[],
  size: number,
  isChosen: (id: string, holding: bigint) => boolean,
): void {
  let missing = size;
  let subsets = 1n;
  for (let k = 1; k <= size; k += 1) subsets = (subsets * BigInt(members.length - k + 1)) / BigInt(k);
  for (const [index, id] of members.entries()) {
    if (missing === 0) return;
    const holding = (subsets * BigInt(missing)) / BigInt(members.length - index);
    const chosen = isChosen(id, holding);
    subsets = chosen ? holding : subsets - holding;
    if (chosen) missing -= 1;
  }
}
