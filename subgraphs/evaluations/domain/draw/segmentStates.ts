import type { Segment, Stratum } from './segments';
import { stateIndex, type StateIndex } from './stateIndex';
import { canFinish, openSeats, type StateSpace } from './stateSpace';

/** The states in which a segment can be, by their index, and the moves between them. */
export interface SegmentStates {
  readonly segment: Segment;
  /** How many there are. */
  readonly count: number;
  /** The first so many states are those in which the segment begins. */
  readonly entries: number;
  /** For each stratum: from a state's index to that after one more of its members, or −1. */
  readonly next: readonly Int32Array[];
  /** For each state the index at which the next segment begins with it, 0 for a panel finished; or −1. */
  readonly onward: Int32Array;
  /** Blocks that can take a seat at all: no more than there are, and no more than there are seats. */
  readonly active: number;
  /** Seats that one block can take: no more than its cap, and no more than there are. */
  readonly cap: number;
  /** What the segment costs: states × active blocks × strata × (cap + 1). */
  readonly cells: number;
}

/** How many states all segments may have together, and how many cells. */
export interface TableLimit {
  readonly states: number;
  readonly cells: number;
}

/** States side by side: each its key, and as many digits as the space has. */
interface Rows {
  readonly keys: number[];
  readonly digits: number[];
}

/**
 * The states of each segment in turn. A segment reaches, from its entries, what its blocks can take one seat at a
 * time; the next begins with those of them that can still be finished. Undefined when all of them together pass
 * the limit.
 */
export function segmentStates(
  segments: readonly Segment[],
  space: StateSpace,
  limit: TableLimit,
): SegmentStates[] | undefined {
  const begun = space.full.reduce((sum, most, at) => sum + most * (space.places[at] as number), 0);
  let { rows: entries } = finishable({ keys: [begun], digits: [...space.full] }, space, 0);
  const index = stateIndex(space.size);
  let cells = 0;
  let count = 0;
  const all: SegmentStates[] = [];
  for (const [at, segment] of segments.entries()) {
    let open = 0;
    for (let state = 0; state < entries.keys.length; state += 1)
      open = Math.max(open, openSeats(space, entries.digits, state * space.full.length));
    const active = Math.min(segment.blocks.length, open);
    const cap = Math.min(segment.cap, open);
    const cellsOfState = active * segment.strata.length * (cap + 1);
    const most = Math.min(
      limit.states - count,
      Math.floor((limit.cells - cells) / Math.max(1, cellsOfState)),
    );
    const reached = reach(entries, segment, space, { depth: active * cap, most, index });
    if (reached === undefined) return undefined;
    const { rows, next } = reached;
    const own = rows.keys.length * cellsOfState;
    cells += own;
    count += rows.keys.length;
    const following = finishable(rows, space, at + 1);
    all.push({
      segment,
      count: rows.keys.length,
      entries: entries.keys.length,
      next,
      onward: following.onward,
      active,
      cap,
      cells: own,
    });
    entries = following.rows;
    index.forget(rows.keys);
  }
  return all;
}

/** The states that can be finished from a segment on, and for each state its place among them, or −1. */
function finishable(
  { keys, digits }: Rows,
  space: StateSpace,
  segment: number,
): { readonly rows: Rows; readonly onward: Int32Array } {
  const width = space.full.length;
  const rows: Rows = { keys: [], digits: [] };
  const onward = new Int32Array(keys.length).fill(-1);
  for (let state = 0; state < keys.length; state += 1) {
    if (!canFinish(space, segment, digits, state * width)) continue;
    onward[state] = rows.keys.push(keys[state] as number) - 1;
    for (let at = 0; at < width; at += 1) rows.digits.push(digits[state * width + at] as number);
  }
  return { rows, onward };
}

interface Reach {
  /** Members that all blocks of the segment can seat together. */
  readonly depth: number;
  /** States that may be reached. */
  readonly most: number;
  /** Empty; filled on return. */
  readonly index: StateIndex;
}

function reach(
  entries: Rows,
  { strata }: Segment,
  space: StateSpace,
  { depth, most, index }: Reach,
): { readonly rows: Rows; readonly next: readonly Int32Array[] } | undefined {
  const rows: Rows = { keys: [...entries.keys], digits: [...entries.digits] };
  const { keys, digits } = rows;
  const width = space.full.length;
  keys.forEach(index.keep);
  const lowered = strata.map((stratum) => digitsLowered(stratum, space));
  const moves: number[][] = strata.map(() => []);
  let done = 0;
  for (let level = 0; done < keys.length; level += 1) {
    const end = keys.length;
    for (; done < end; done += 1) {
      if (keys.length > most) return undefined;
      for (let at = 0; at < lowered.length; at += 1) {
        const to = keyAfter(rows, done, lowered[at] as readonly number[], space);
        let found = to < 0 ? -1 : index.find(to);
        if (found < 0 && to >= 0 && level < depth) {
          found = keys.push(to) - 1;
          index.keep(to, found);
          const row = digits.length;
          for (let digit = 0; digit < width; digit += 1) digits.push(digits[done * width + digit] as number);
          for (const digit of lowered[at] as readonly number[])
            digits[row + digit] = Math.max(0, (digits[row + digit] as number) - 1);
        }
        (moves[at] as number[]).push(found);
      }
    }
  }
  if (keys.length > most) return undefined;
  return { rows, next: moves.map((move) => Int32Array.from(move)) };
}

/** The digits that one more member of a stratum lowers, that of its group first. */
const digitsLowered = ({ group, meets }: Stratum, { groups }: StateSpace): number[] => [
  group,
  ...meets.flatMap((met, need) => (met === 1 ? [groups + need] : [])),
];

/** The key of a state after one more member of a stratum; −1 when its group is full. */
function keyAfter(
  { keys, digits }: Rows,
  state: number,
  lowered: readonly number[],
  { full, places }: StateSpace,
): number {
  const row = state * full.length;
  if (digits[row + (lowered[0] as number)] === 0) return -1;
  let key = keys[state] as number;
  for (let at = 0; at < lowered.length; at += 1) {
    const digit = lowered[at] as number;
    if ((digits[row + digit] as number) > 0) key -= places[digit] as number;
  }
  return key;
}
