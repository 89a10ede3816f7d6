import type { Bundle, Kind } from './bundlesOf';
import type { Puzzle } from './puzzleOf';

/** How full a panel begun can be while a bundle is dealt with: seats given in each group, and quotas met so far. */
export interface Positions {
  readonly bundle: Bundle;
  /** Each position as text of its numbers, in the order found; the first `entries` are those it begins with. */
  readonly all: readonly string[];
  readonly entries: number;
  /** For each kind: where one more member leads, or −1. */
  readonly onward: readonly (readonly number[])[];
}

/** What the specification lets a table cost. */
export interface PositionLimit {
  readonly states: number;
  readonly cells: number;
}

/** The positions of each bundle in turn; undefined when they cost more than the limit. */
export function positionsOf(
  puzzle: Puzzle,
  bundles: readonly Bundle[],
  limit: PositionLimit = { states: Infinity, cells: Infinity },
): Positions[] | undefined {
  const { groups, quotas } = puzzle;
  const given = (position: readonly number[]): number => sum(position.slice(0, groups.length));
  const seats = sum(groups);
  const begin = [...groups, ...quotas].map(() => 0);
  const all: Positions[] = [];
  let spent = { states: 0, cells: 0 };
  let entries: (readonly number[])[] = isOpen(begin, puzzle, bundles) ? [begin] : [];
  for (const [at, bundle] of bundles.entries()) {
    const most = Math.max(0, ...entries.map((position) => seats - given(position)));
    const sitting = Math.min(bundle.blocks.length, most);
    const room = Math.min(bundle.cap, most);
    const each = sitting * bundle.kinds.length * (room + 1);
    const left = Math.min(
      limit.states - spent.states,
      Math.floor((limit.cells - spent.cells) / Math.max(1, each)),
    );
    const found = spreadOut(entries, puzzle, bundle, { steps: sitting * room, left });
    if (found === undefined) return undefined;
    spent = { states: spent.states + found.all.length, cells: spent.cells + found.all.length * each };
    all.push({ bundle, entries: entries.length, ...found });
    const later = bundles.slice(at + 1);
    entries = found.positions.filter((position) => isOpen(position, puzzle, later));
  }
  return all;
}

function spreadOut(
  entries: readonly (readonly number[])[],
  puzzle: Puzzle,
  { kinds }: Bundle,
  { steps, left }: { readonly steps: number; readonly left: number },
): { all: string[]; onward: number[][]; positions: (readonly number[])[] } | undefined {
  const positions = [...entries];
  const places = new Map(positions.map((position, at) => [position.join(), at]));
  const onward: number[][] = kinds.map(() => []);
  let from = 0;
  for (let step = 0; from < positions.length; step += 1) {
    const end = positions.length;
    for (; from < end; from += 1)
      kinds.forEach((kind, at) => {
        const to = oneMore(positions[from] as readonly number[], puzzle, kind);
        let place = to === undefined ? -1 : (places.get(to.join()) ?? -1);
        if (to !== undefined && place < 0 && step < steps) {
          place = positions.push(to) - 1;
          places.set(to.join(), place);
        }
        onward[at]?.push(place);
      });
    if (positions.length > left) return undefined;
  }
  return positions.length > left ? undefined : { all: [...places.keys()], onward, positions };
}

function oneMore(
  position: readonly number[],
  { groups, quotas }: Puzzle,
  { group, counts }: Kind,
): readonly number[] | undefined {
  if (position[group] === groups[group]) return undefined;
  return position.map((have, at) => {
    if (at < groups.length) return at === group ? have + 1 : have;
    const quota = at - groups.length;
    return counts[quota] ? Math.min(quotas[quota] ?? 0, have + 1) : have;
  });
}

/** Whether the later bundles have as many people of each group and quota as are missing. */
function isOpen(position: readonly number[], { groups, quotas }: Puzzle, later: readonly Bundle[]): boolean {
  const seats = groups.reduce((left, most, at) => left + most - (position[at] ?? 0), 0);
  return [...groups, ...quotas].every((most, at) => {
    const missing = most - (position[at] ?? 0);
    if (missing === 0) return true;
    if (at >= groups.length && missing > seats) return false;
    const supply = later.reduce(
      (people, { kinds, blocks }) =>
        people +
        blocks.length *
          sum(
            kinds
              .filter((kind) => (at < groups.length ? kind.group === at : kind.counts[at - groups.length]))
              .map(({ size }) => size),
          ),
      0,
    );
    return missing <= supply;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
