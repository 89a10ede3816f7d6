import { binomials, blockSums, choiceWeights, holdingWeights, type Weights } from './blockSums';
import { mixed, type CountedSegment, type PanelTable } from './countPanels';
import { addProduct, carry, isZero, subtract, toBigInt, wideNumber, type WideNumbers } from './wideNumbers';

/** A probability as a reduced fraction "a/b". */
export type Fraction = string;

/** For each candidate of the table: in how many of its panels the candidate sits. */
export function inclusionCounts(table: PanelTable): Map<string, bigint> {
  const counts = new Map<string, bigint>();
  const { width, segments } = table;
  let reached: WideNumbers = Float64Array.from({ length: width }, (_, limb) => (limb === 0 ? 1 : 0));
  for (const [at, segment] of segments.entries()) {
    const held = table.total === 0n ? segment.segment.strata.map(() => 0n) : holding(segment, reached, width);
    for (const block of segment.segment.blocks)
      block.forEach((members, stratum) => {
        for (const id of members) counts.set(id, held[stratum] ?? 0n);
      });
    const following = segments[at + 1];
    if (table.total > 0n && following) reached = reachedAfter(segment, reached, following, width);
  }
  return counts;
}

/** For each stratum: the panels that hold one given member of one given block. */
function holding(counted: CountedSegment, reached: WideNumbers, width: number): bigint[] {
  const { segment, states, finishes, entries } = counted;
  const others = mixed(states.length, finishes, segment.blocks.length - 1, width);
  const choices = choiceWeights(counted);
  return segment.strata.map(({ size }, stratum) => {
    if (segment.cap === 0) return 0n;
    const weights: Weights = choices.map((one, at) =>
      at === stratum ? holdingWeights(size, segment.cap) : one,
    );
    const sums = blockSums(counted, others, width, weights);
    const panels = new Float64Array(width);
    for (let index = 0; index < entries; index += 1)
      addProduct(panels, 0, sums, index, width, reached, index * width, width);
    return toBigInt(panels, 0, width);
  });
}

/** In how many ways each state in which the following segment begins is reached. */
function reachedAfter(
  counted: CountedSegment,
  reached: WideNumbers,
  following: CountedSegment,
  width: number,
): WideNumbers {
  const { states, active, segment } = counted;
  let layer = new Float64Array(states.length * width);
  layer.set(reached);
  const sums = new Float64Array(following.entries * width);
  const choices = binomials(segment.blocks.length, active).map(wideNumber);
  for (let k = 0; k <= active; k += 1) {
    if (k > 0) layer = spread(counted, layer, width);
    for (let index = 0; index < following.entries; index += 1) {
      const from = counted.indexOf.get(following.states[index] as number) as number;
      addProduct(sums, index, layer, from, width, choices[k] as WideNumbers);
      carry(sums, index, width);
    }
  }
  return sums;
}

/** One more block that takes at least one seat. */
function spread(counted: CountedSegment, layer: WideNumbers, width: number): Float64Array<ArrayBuffer> {
  const { states, next, segment } = counted;
  const weights = choiceWeights(counted);
  let taken: WideNumbers[] = [layer];
  segment.strata.forEach((_, stratum) => {
    const move = next[stratum] as Int32Array;
    const weight = weights[stratum] as readonly WideNumbers[];
    const sums = Array.from({ length: segment.cap + 1 }, (_unused, seats) =>
      taken[seats] ? Float64Array.from(taken[seats]) : new Float64Array(states.length * width),
    );
    taken.forEach((source, seats) => {
      for (let state = 0; state < states.length; state += 1) {
        if (isZero(source, state, width)) continue;
        let to = move[state] as number;
        for (let more = 1; more < weight.length && seats + more <= segment.cap && to >= 0; more += 1) {
          addProduct(
            sums[seats + more] as WideNumbers,
            to,
            source,
            state,
            width,
            weight[more] as WideNumbers,
          );
          carry(sums[seats + more] as WideNumbers, to, width);
          to = move[to] as number;
        }
      }
    });
    taken = sums;
  });
  const all = new Float64Array(states.length * width);
  for (const one of taken)
    for (let limb = 0; limb < all.length; limb += 1)
      all[limb] = (all[limb] as number) + (one[limb] as number);
  for (let state = 0; state < states.length; state += 1) subtract(all, layer, state, width);
  return all;
}

/** The least and the greatest inclusion probability over all candidates; "0/1" when there is no panel. */
export function inclusionRange(
  counts: ReadonlyMap<string, bigint>,
  total: bigint,
): { readonly piMin: Fraction; readonly piMax: Fraction } {
  let least: bigint | undefined;
  let most = 0n;
  for (const count of counts.values()) {
    if (least === undefined || count < least) least = count;
    if (count > most) most = count;
  }
  return { piMin: reduced(least ?? 0n, total), piMax: reduced(most, total) };
}

/** a/b in lowest terms; 0/1 when b is 0. */
export function reduced(a: bigint, b: bigint): Fraction {
  if (b === 0n) return '0/1';
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return `${a / x}/${b / x}`;
}
