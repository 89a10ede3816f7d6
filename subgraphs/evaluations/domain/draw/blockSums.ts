import type { SegmentStates } from './segmentStates';
import { stratumSums, type Layers } from './stratumSums';
import { wideNumber, type WideNumbers } from './wideNumbers';

const { max, min } = Math;

/** For each stratum of a block the weight of choosing 0, 1, 2 … of it; that of 0 is 1 or 0. */
export type Weights = readonly (readonly WideNumbers[])[];

/** The weights that count choices: binomials. */
export function choiceWeights({ segment: { strata }, cap }: SegmentStates): Weights {
  return strata.map(({ size }) => binomials(size, min(cap, size)).map(wideNumber));
}

/** Of a stratum's choices those that hold one given member. */
export function holdingWeights(size: number, cap: number): readonly WideNumbers[] {
  return [0n, ...binomials(size - 1, min(cap, size) - 1)].map(wideNumber);
}

/**
 * For each of the first `count` states: the sum over all choices of one block, taking none included, of what `after`
 * says of where it leads.
 */
export function blockSums(
  states: SegmentStates,
  after: WideNumbers,
  width: number,
  { weights, count }: { readonly weights: Weights; readonly count: number },
): WideNumbers {
  let layers: Layers = new Array<WideNumbers>(states.cap + 1).fill(after);
  for (let at = weights.length - 1; at >= 0; at -= 1)
    layers = beforeStratum(states, layers, width, { at, weight: weights[at] ?? [], count });
  return layers[states.cap] as WideNumbers;
}

/**
 * For each stratum the same sums, of only those choices that hold one given member of it. What follows a stratum is
 * summed once for all that stand before it.
 */
export function holdingSums(
  states: SegmentStates,
  after: WideNumbers,
  width: number,
  { weights, count }: { readonly weights: Weights; readonly count: number },
): WideNumbers[] {
  const { cap, segment } = states;
  const sums: WideNumbers[] = [];
  let following: Layers = new Array<WideNumbers>(cap + 1).fill(after);
  for (let at = weights.length - 1; at >= 0; at -= 1) {
    const held = holdingWeights(segment.strata[at]?.size ?? 0, cap);
    let layers = beforeStratum(states, following, width, { at, weight: held, count });
    for (let before = at - 1; before >= 0; before -= 1)
      layers = beforeStratum(states, layers, width, { at: before, weight: weights[before] ?? [], count });
    sums.unshift(layers[cap] as WideNumbers);
    if (at > 0) following = beforeStratum(states, following, width, { at, weight: weights[at] ?? [], count });
  }
  return sums;
}

interface Step {
  /** Which stratum. */
  readonly at: number;
  readonly weight: readonly WideNumbers[];
  /** States that are wanted of the first stratum; all of the others. */
  readonly count: number;
}

/** What follows before the members of a stratum are chosen, from what follows after. */
function beforeStratum(
  { next, cap, segment }: SegmentStates,
  layers: Layers,
  width: number,
  { at, weight, count }: Step,
): Layers {
  const move = next[at] as Int32Array;
  const earlier = segment.strata.slice(0, at).reduce((sum, { size }) => sum + size, 0);
  const sums = [...layers];
  const wanted = at === 0 ? count : move.length;
  for (let left = max(0, cap - earlier); left <= cap; left += 1)
    sums[left] = stratumSums(move, weight, width, { layers, left, wanted });
  return sums;
}

/** C(n, 0) … C(n, most). */
export function binomials(n: number, most: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= most; k += 1) row.push(((row[k - 1] as bigint) * BigInt(n - k + 1)) / BigInt(k));
  return row;
}
