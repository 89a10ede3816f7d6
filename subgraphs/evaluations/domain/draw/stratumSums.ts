import { addProduct, BASE, carry, INVERSE, UNCARRIED, type WideNumbers } from './wideNumbers';

// In a sandboxed context, as under jest, a global looked up in an inner loop costs tenfold.
const { floor, min } = Math;

/** For each number of seats that a block may still take: for each state what follows. */
export type Layers = readonly WideNumbers[];

/**
 * For each of the first `wanted` states what follows once some of a stratum are chosen, no more than `left`: the sum
 * over 0, 1, 2 … members, each as often as its weight says. Here a count spends its time.
 */
export function stratumSums(
  move: Int32Array,
  weight: readonly WideNumbers[],
  width: number,
  { layers, left, wanted }: { readonly layers: Layers; readonly left: number; readonly wanted: number },
): WideNumbers {
  // what is imported is asked of a getter each time under some loaders: once, not in the inner loop
  const [base, inverse, uncarriedMost, addWide, carryOne] = [BASE, INVERSE, UNCARRIED, addProduct, carry];
  const none = layers[left] as WideNumbers;
  const sums = weight[0]?.[0] === 1 ? none.slice() : new Float64Array(none.length);
  const most = min(left, weight.length - 1);
  if (most === 0) return sums;
  for (let state = 0; state < wanted; state += 1) {
    let to = move[state] as number;
    if (to < 0) continue;
    const begin = state * width;
    const end = begin + width;
    let uncarried = 0;
    for (let taken = 1; taken <= most && to >= 0; taken += 1) {
      const factor = weight[taken] as WideNumbers;
      const source = layers[left - taken] as WideNumbers;
      if (factor.length === 1) {
        const digit = factor[0] as number;
        for (let limb = begin, other = to * width; limb < end; limb += 1, other += 1)
          sums[limb] = (sums[limb] as number) + digit * (source[other] as number);
        uncarried += 1;
        if (uncarried === uncarriedMost) carryOne(sums, state, width);
        uncarried %= uncarriedMost;
      } else {
        if (uncarried > 0) carryOne(sums, state, width);
        addWide(sums, state, source, to, width, factor);
        uncarried = 0;
      }
      to = move[to] as number;
    }
    let over = 0;
    for (let limb = begin; limb < end; limb += 1) {
      const sum = (sums[limb] as number) + over;
      over = floor(sum * inverse);
      sums[limb] = sum - over * base;
    }
  }
  return sums;
}
