import type { DrawProblem } from './DrawProblem';
import type { Segment } from './segments';

/**
 * What a panel begun still needs, digit by digit: the seats each group has left to fill, then what each need lacks
 * (clipped at 0). All digits 0 is a finished panel. The key of a state is its digits as one integer in mixed radix.
 */
export interface StateSpace {
  /** The digits of a panel of which nobody sits yet; no digit is ever greater. */
  readonly full: readonly number[];
  /** The first so many digits are those of groups. */
  readonly groups: number;
  /** What one unit of each digit adds to the key. */
  readonly places: readonly number[];
  /** Keys are below it. */
  readonly size: number;
  /** For each segment, and for the end: how many people from there on lower each digit. */
  readonly supplies: readonly (readonly number[])[];
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
  return { full, groups, places, size, supplies: supplyFrom(segments, groups, problem.needs.length) };
}

/** Seats left to fill in the state whose digits begin at `row`. */
export function openSeats({ groups }: StateSpace, digits: readonly number[], row: number): number {
  let seats = 0;
  for (let at = 0; at < groups; at += 1) seats += digits[row + at] as number;
  return seats;
}

/** Whether the segments from `segment` on have the people that a state asks for, caps aside. */
export function canFinish(
  space: StateSpace,
  segment: number,
  digits: readonly number[],
  row: number,
): boolean {
  const { groups, full } = space;
  const supply = space.supplies[segment] as readonly number[];
  const seats = openSeats(space, digits, row);
  for (let at = 0; at < full.length; at += 1) {
    const left = digits[row + at] as number;
    if (left > (supply[at] as number) || (at >= groups && left > seats)) return false;
  }
  return true;
}

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
    from.push([...supply]);
  }
  return from.reverse();
}
