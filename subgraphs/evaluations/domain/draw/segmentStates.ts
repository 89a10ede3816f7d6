import type { Segment } from './segments';
import type { StateSpace } from './stateSpace';

/** The states in which a segment can be, and the moves between them. */
export interface SegmentStates {
  readonly segment: Segment;
  readonly states: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
  /** The first so many states are those in which the segment begins. */
  readonly entries: number;
  /** For each stratum: from a state's index to that after one more of its members, or −1. */
  readonly next: readonly Int32Array[];
  /** Blocks that can take a seat at all: no more than there are, and no more than there are seats. */
  readonly active: number;
  /** What the segment costs: states × active blocks × strata × (cap + 1). */
  readonly cells: number;
}

/** How many states all segments may have together, and how many cells. */
export interface TableLimit {
  readonly states: number;
  readonly cells: number;
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
  let entries = space.canFinish(space.start, 0) ? [space.start] : [];
  let cells = 0;
  let count = 0;
  const all: SegmentStates[] = [];
  for (const [at, segment] of segments.entries()) {
    const open = entries.reduce((most, state) => Math.max(most, space.open(state)), 0);
    const active = Math.min(segment.blocks.length, open);
    const cap = Math.min(segment.cap, open);
    const cellsOfState = active * segment.strata.length * (cap + 1);
    const most = Math.min(
      limit.states - count,
      Math.floor((limit.cells - cells) / Math.max(1, cellsOfState)),
    );
    const reached = reach(entries, segment, space, { depth: active * cap, most });
    if (reached === undefined) return undefined;
    const own = reached.states.length * cellsOfState;
    cells += own;
    count += reached.states.length;
    all.push({ ...reached, segment, entries: entries.length, active, cells: own });
    entries = reached.states.filter((state) => space.canFinish(state, at + 1));
  }
  return all;
}

function reach(
  entries: readonly number[],
  { strata }: Segment,
  space: StateSpace,
  { depth, most }: { readonly depth: number; readonly most: number },
): Pick<SegmentStates, 'states' | 'indexOf' | 'next'> | undefined {
  const states = [...entries];
  const indexOf = new Map(states.map((state, index) => [state, index]));
  const moves: number[][] = strata.map(() => []);
  let done = 0;
  for (let level = 0; done < states.length; level += 1) {
    const end = states.length;
    if (states.length > most) return undefined;
    for (; done < end; done += 1)
      for (const [at, stratum] of strata.entries()) {
        const to = space.take(states[done] as number, stratum);
        let index = to < 0 ? -1 : (indexOf.get(to) ?? -1);
        if (index < 0 && to >= 0 && level < depth) {
          index = states.push(to) - 1;
          indexOf.set(to, index);
        }
        moves[at]?.push(index);
      }
  }
  if (states.length > most) return undefined;
  return { states, indexOf, next: moves.map((move) => Int32Array.from(move)) };
}
