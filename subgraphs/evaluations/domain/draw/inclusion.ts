import { binomials, choiceWeights, holdingSums } from './blockSums';
import { mixed, type CountedSegment, type PanelTable } from './countPanels';
import {
  addAll,
  addCarried,
  addProduct,
  carry,
  isZero,
  toBigInt,
  wideNumber,
  type WideNumbers,
} from './wideNumbers';

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
  const { segment, count, finishes, entries, cap } = counted;
  if (cap === 0) return segment.strata.map(() => 0n);
  const others = mixed(count, finishes, segment.blocks.length - 1, width);
  const weights = choiceWeights(counted);
  return holdingSums(counted, others, width, { weights, count: entries }).map((sums) => {
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
  const { count, active, segment, onward } = counted;
  let layer = new Float64Array(count * width);
  layer.set(reached);
  const sums = new Float64Array(following.entries * width);
  const choices = binomials(segment.blocks.length, active).map(wideNumber);
  for (let k = 0; k <= active; k += 1) {
    if (k > 0) layer = spread(counted, layer, width);
    for (let from = 0; from < count; from += 1) {
      const to = onward[from] as number;
      if (to < 0 || isZero(layer, from, width)) continue;
      addProduct(sums, to, layer, from, width, choices[k] as WideNumbers);
      carry(sums, to, width);
    }
  }
  return sums;
}

/** One more block that takes at least one seat. */
function spread(counted: CountedSegment, layer: WideNumbers, width: number): Float64Array<ArrayBuffer> {
  const { next, segment, cap } = counted;
  const weights = choiceWeights(counted);
  const sum = new Float64Array(layer.length);
  let taken: WideNumbers[] = [layer];
  weights.forEach((weight, stratum) => {
    const isLast = stratum === weights.length - 1;
    const size = segment.strata[stratum]?.size ?? 0;
    const most = Math.min(cap, taken.length - 1 + size);
    // after the last stratum it no longer matters how many seats the block took, as long as it took one
    const sums = Array.from({ length: most + 1 }, (_unused, seats) =>
      isLast ? sum : (taken[seats]?.slice() ?? new Float64Array(layer.length)),
    );
    if (isLast) taken.slice(1).forEach((one) => addAll(sum, one, width));
    taken.forEach((source, seats) => {
      addMoves(next[stratum] as Int32Array, weight, width, { source, sums: sums.slice(seats) });
    });
    taken = sums;
  });
  return sum;
}

/** Adds to sums[n] what taking n ≥ 1 of a stratum makes of the source. */
function addMoves(
  move: Int32Array,
  weight: readonly WideNumbers[],
  width: number,
  { source, sums }: { readonly source: WideNumbers; readonly sums: readonly WideNumbers[] },
): void {
  const most = Math.min(weight.length, sums.length) - 1;
  for (let state = 0; state < move.length; state += 1) {
    let to = move[state] as number;
    if (to < 0 || isZero(source, state, width)) continue;
    for (let more = 1; more <= most && to >= 0; more += 1) {
      addCarried(sums[more] as WideNumbers, to, source, state, width, weight[more] as WideNumbers);
      to = move[to] as number;
    }
  }
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
