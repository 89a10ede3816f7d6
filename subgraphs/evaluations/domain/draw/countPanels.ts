import { binomials, blockSums, choiceWeights } from './blockSums';
import { seatsOf, type DrawProblem } from './DrawProblem';
import { bindingEmployers, segmentsOf } from './segments';
import { segmentStates, type SegmentStates, type TableLimit } from './segmentStates';
import { stateSpace } from './stateSpace';
import { addProduct, carry, limbsFor, subtract, toBigInt, wideNumber, type WideNumbers } from './wideNumbers';

/** What a table may cost before employer caps are left to rejection: about two seconds. The record relies on both. */
export const tableLimit: TableLimit = { states: 300_000, cells: 12_000_000 };

/** A segment with its counts. */
export interface CountedSegment extends SegmentStates {
  /**
   * For k = 0, 1 … `active` and each state: the ways to finish in which each of k blocks takes a seat and no other
   * block of the segment does.
   */
  readonly finishes: readonly WideNumbers[];
}

/** How many panels complete each state, segment by segment: from it a panel is counted, drawn and ranked. */
export interface PanelTable {
  readonly segments: readonly CountedSegment[];
  /** Limbs of every number in the table. */
  readonly width: number;
  /** Panels in the table. With `uncapped` employers some of them break a cap. */
  readonly total: bigint;
  /** Employers whose cap did not fit the table; their caps are kept by rejection. */
  readonly uncapped: readonly string[];
}

/**
 * Counts the feasible panels of a problem exactly: a dynamic programme over the segments, in whole numbers. Where
 * the table would pass the limit, the caps that overflow least are left out, half of them at a time. Undefined when
 * not even a table without caps fits.
 */
export function countPanels(problem: DrawProblem, limit = tableLimit): PanelTable | undefined {
  const binding = bindingEmployers(problem);
  for (let kept = binding.length; ; kept = Math.floor(kept / 2)) {
    const segments = segmentsOf(problem, new Set(binding.slice(0, kept)));
    const space = stateSpace(problem, segments);
    const states = space && segmentStates(segments, space, limit);
    if (states) return counted(problem, states, binding.slice(kept));
    if (kept === 0) return undefined;
  }
}

function counted(
  problem: DrawProblem,
  segments: readonly SegmentStates[],
  uncapped: readonly string[],
): PanelTable {
  const seats = seatsOf(problem);
  const most = Math.min(seats, Math.floor(problem.candidates.length / 2));
  const width = limbsFor(binomials(problem.candidates.length, most)[most] ?? 1n);
  const countedSegments: CountedSegment[] = [];
  let ways: WideNumbers = wideOne(width);
  for (const states of [...segments].reverse()) {
    const finishes = finishesOf(states, ways, width);
    countedSegments.unshift({ ...states, finishes });
    ways = totals(states, finishes, width);
  }
  const [first] = segments;
  const begins = first ? first.entries > 0 : seats === 0 && problem.needs.length === 0;
  return { segments: countedSegments, width, total: begins ? toBigInt(ways, 0, width) : 0n, uncapped };
}

function wideOne(width: number): WideNumbers {
  const one = new Float64Array(width);
  one[0] = 1;
  return one;
}

/** From the ways to finish what follows the segment. */
function finishesOf(states: SegmentStates, ways: WideNumbers, width: number): WideNumbers[] {
  const none = new Float64Array(states.count * width);
  states.onward.forEach((at, index) => {
    if (at >= 0) none.set(ways.subarray(at * width, (at + 1) * width), index * width);
  });
  const weights = choiceWeights(states);
  const finishes: WideNumbers[] = [none];
  for (let k = 1; k <= states.active; k += 1) {
    const before = finishes[k - 1] as WideNumbers;
    // where all blocks that can take a seat do, only the states are asked for in which the segment begins
    const count = k < states.active ? states.count : states.entries;
    const sums = blockSums(states, before, width, { weights, count });
    for (let index = 0; index < count; index += 1) subtract(sums, before, index, width);
    sums.fill(0, count * width);
    finishes.push(sums);
  }
  return finishes;
}

/** For each state in which the segment begins: the ways to finish, whichever of its blocks sit. */
function totals(states: SegmentStates, finishes: readonly WideNumbers[], width: number): WideNumbers {
  return mixed(states.entries, finishes, states.segment.blocks.length, width);
}

/** The ways to finish while `blocks` blocks of the segment are still to come, for the first `count` states. */
export function mixed(
  count: number,
  finishes: readonly WideNumbers[],
  blocks: number,
  width: number,
): WideNumbers {
  if (blocks === 0) return finishes[0] as WideNumbers;
  const sums = new Float64Array(count * width);
  const choices = binomials(blocks, Math.min(blocks, finishes.length - 1)).map(wideNumber);
  for (let index = 0; index < count; index += 1) {
    choices.forEach((choice, k) => {
      addProduct(sums, index, finishes[k] as WideNumbers, index, width, choice);
      if (k % 31 === 30) carry(sums, index, width);
    });
    carry(sums, index, width);
  }
  return sums;
}

/** The ways to finish one state while `blocks` blocks of the segment are still to come. */
export function finishCount(
  { finishes }: CountedSegment,
  index: number,
  blocks: number,
  width: number,
): bigint {
  return binomials(blocks, Math.min(blocks, finishes.length - 1)).reduce(
    (sum, choice, k) => sum + choice * toBigInt(finishes[k] as WideNumbers, index, width),
    0n,
  );
}
