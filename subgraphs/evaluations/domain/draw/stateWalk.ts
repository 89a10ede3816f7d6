import { seatsOf, type DrawProblem } from './DrawProblem';
import type { Step } from './blocks';

// Inner loop of every draw: in a sandboxed context, as under jest, a global looked up per state costs tenfold.
const { floor, max, min } = Math;

/** Told for each number of seats a step may take: that number and the state it leads to. */
export type VisitMove = (taken: number, next: number) => void;

/**
 * The states of the table and the moves between them. A state is one integer in mixed radix: the seats each group
 * still has to fill, what each need still lacks (clipped at 0), and what the open employer may still take.
 */
export interface StateWalk {
  readonly start: number;
  readonly end: number;
  readonly moves: (step: number, state: number, visit: VisitMove) => void;
}

/** The walk over a problem's steps; undefined when its states do not fit an exact integer. */
export function stateWalk(problem: DrawProblem, steps: readonly Step[]): StateWalk | undefined {
  const groups = problem.groupSeats.length;
  const needs = problem.needs.length;
  const seats = seatsOf(problem);
  const full = [...problem.groupSeats, ...problem.needs.map(({ least }) => least)];
  const radices = [...full, seats].map((most) => most + 1);
  const places: number[] = [];
  let size = 1;
  for (const radix of radices) {
    places.push(size);
    size *= radix;
  }
  if (size > Number.MAX_SAFE_INTEGER) return undefined;
  const capPlace = places[groups + needs] ?? 1;
  const supplies = supplyAfter(steps, groups, needs);
  const digits = new Array<number>(groups + needs).fill(0);

  const moves = (index: number, state: number, visit: VisitMove): void => {
    const step = steps[index] as Step;
    const supply = supplies[index] as number[];
    let open = 0;
    for (let at = 0; at < groups + needs; at += 1) {
      const digit = floor(state / (places[at] as number)) % (radices[at] as number);
      digits[at] = digit;
      if (at < groups) open += digit;
    }
    const groupLeft = digits[step.group] as number;
    const capLeft = step.cap ? min(seats, step.cap.opensWith ?? floor(state / capPlace)) : seats;
    const most = min(step.members.length, groupLeft, capLeft);
    for (let taken = max(0, groupLeft - (supply[step.group] as number)); taken <= most; taken += 1) {
      let next = 0;
      let possible = true;
      for (let at = 0; at < groups; at += 1) {
        const left = (digits[at] as number) - (at === step.group ? taken : 0);
        if (left > (supply[at] as number)) possible = false;
        next += left * (places[at] as number);
      }
      for (let need = 0; need < needs; need += 1) {
        const lacking = (digits[groups + need] as number) - taken * (step.meets[need] as number);
        if (lacking <= 0) continue;
        if (lacking > open - taken || lacking > (supply[groups + need] as number)) possible = false;
        next += lacking * (places[groups + need] as number);
      }
      if (step.cap) next += min(capLeft - taken, step.cap.after) * capPlace;
      if (possible) visit(taken, next);
    }
  };
  return { start: full.reduce((sum, digit, at) => sum + digit * (places[at] as number), 0), end: 0, moves };
}

/** After each step: how many seats the later steps can fill in each group, and for each need. */
function supplyAfter(steps: readonly Step[], groups: number, needs: number): number[][] {
  const supply = new Array<number>(groups + needs).fill(0);
  const after = steps.map(() => supply);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    after[index] = [...supply];
    const { members, group, meets } = steps[index] as Step;
    supply[group] = (supply[group] as number) + members.length;
    meets.forEach((met, need) => {
      supply[groups + need] = (supply[groups + need] as number) + met * members.length;
    });
  }
  return after;
}
