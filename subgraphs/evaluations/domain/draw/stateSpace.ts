import type { DrawProblem } from './DrawProblem';
import type { Segment, Stratum } from './segments';

const { floor } = Math;

/**
 * What a panel begun still needs, as one integer in mixed radix: the seats each group has left to fill, then what
 * each need lacks (clipped at 0). 0 is a finished panel.
 */
export interface StateSpace {
  readonly start: number;
  /** The state after one more member of a stratum; −1 when its group is full. */
  readonly take: (state: number, stratum: Stratum) => number;
  /** Whether the segments from `index` on have the people that the state asks for, caps aside. */
  readonly canFinish: (state: number, index: number) => boolean;
  /** Seats left to fill. */
  readonly open: (state: number) => number;
}

/** The states of a problem over its segments; undefined when they do not fit an exact integer. */
export function stateSpace(problem: DrawProblem, segments: readonly Segment[]): StateSpace | undefined {
  const groups = problem.groupSeats.length;
  const full = [...problem.groupSeats, ...problem.needs.map(({ least }) => least)];
  const places: number[] = [];
  let size = 1;
  for (const most of full) {
    places.push(size);
    size *= most + 1;
  }
  if (size > Number.MAX_SAFE_INTEGER) return undefined;
  const digit = (state: number, at: number): number =>
    floor(state / (places[at] as number)) % ((full[at] as number) + 1);
  const supplies = supplyFrom(segments, groups, problem.needs.length);
  const open = (state: number): number => {
    let seats = 0;
    for (let at = 0; at < groups; at += 1) seats += digit(state, at);
    return seats;
  };
  return {
    start: full.reduce((sum, most, at) => sum + most * (places[at] as number), 0),
    open,
    take: (state, { group, meets }) => {
      if (digit(state, group) === 0) return -1;
      let next = state - (places[group] as number);
      for (let need = 0; need < meets.length; need += 1)
        if (meets[need] === 1 && digit(state, groups + need) > 0) next -= places[groups + need] as number;
      return next;
    },
    canFinish: (state, index) => {
      const supply = supplies[index] as readonly number[];
      const seats = open(state);
      for (let at = 0; at < full.length; at += 1) {
        const left = digit(state, at);
        if (left > (supply[at] as number) || (at >= groups && left > seats)) return false;
      }
      return true;
    },
  };
}

/** For each segment, and for the end: how many people from there on are in each group and meet each need. */
function supplyFrom(segments: readonly Segment[], groups: number, needs: number): number[][] {
  const supply = new Array<number>(groups + needs).fill(0);
  const from = [[...supply]];
  for (const { strata, blocks } of [...segments].reverse()) {
    for (const { group, meets, size } of strata) {
      supply[group] = (supply[group] as number) + size * blocks.length;
      meets.forEach((met, need) => {
        supply[groups + need] = (supply[groups + need] as number) + met * size * blocks.length;
      });
    }
    from.unshift([...supply]);
  }
  return from;
}
