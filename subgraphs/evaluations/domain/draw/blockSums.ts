import type { SegmentStates } from './segmentStates';
import { addProduct, carry, wideNumber, type WideNumbers } from './wideNumbers';

/** Additions of one-limb products that fit a limb before it must be carried. */
const UNCARRIED = 31;

/** For each stratum of a block the weight of choosing 0, 1, 2 … of it; that of 0 is 1 or 0. */
export type Weights = readonly (readonly WideNumbers[])[];

/** The weights that count choices: binomials. */
export function choiceWeights({ segment: { strata, cap } }: SegmentStates): Weights {
  return strata.map(({ size }) => binomials(size, Math.min(cap, size)).map(wideNumber));
}

/** Of a stratum's choices those that hold one given member. */
export function holdingWeights(size: number, cap: number): readonly WideNumbers[] {
  return [0n, ...binomials(size - 1, Math.min(cap, size) - 1)].map(wideNumber);
}

/** For each state: the sum over all choices of one block, taking none included, of what `after` says of where it leads. */
export function blockSums(
  { next, segment: { strata, cap } }: SegmentStates,
  after: WideNumbers,
  width: number,
  weights: Weights,
): WideNumbers {
  let layers: readonly WideNumbers[] = new Array<WideNumbers>(cap + 1).fill(after);
  for (let at = strata.length - 1; at >= 0; at -= 1) {
    const move = next[at] as Int32Array;
    const weight = weights[at] as readonly WideNumbers[];
    const wanted = at === 0 ? [cap] : [...layers.keys()];
    const sums: WideNumbers[] = [...layers];
    for (const left of wanted) sums[left] = stratumSums(move, weight, { layers, left, width });
    layers = sums;
  }
  return layers[cap] as WideNumbers;
}

function stratumSums(
  move: Int32Array,
  weight: readonly WideNumbers[],
  { layers, left, width }: { layers: readonly WideNumbers[]; left: number; width: number },
): WideNumbers {
  const none = layers[left] as WideNumbers;
  const sums = weight[0]?.[0] === 1 ? none.slice() : new Float64Array(none.length);
  const most = Math.min(left, weight.length - 1);
  for (let state = 0; state < move.length; state += 1) {
    let to = move[state] as number;
    let added = 0;
    for (let taken = 1; taken <= most && to >= 0; taken += 1) {
      addProduct(sums, state, layers[left - taken] as WideNumbers, to, width, weight[taken] as WideNumbers);
      to = move[to] as number;
      added += 1;
      if (added % UNCARRIED === 0) carry(sums, state, width);
    }
    if (added > 0) carry(sums, state, width);
  }
  return sums;
}

/** C(n, 0) … C(n, most). */
export function binomials(n: number, most: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= most; k += 1) row.push(((row[k - 1] as bigint) * BigInt(n - k + 1)) / BigInt(k));
  return row;
}
