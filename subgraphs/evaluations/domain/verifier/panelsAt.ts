import { choose, follow, termsOf, throughBlocks, type Recount, type Recounted } from './recount';

interface Walk {
  rank: bigint;
  at: number;
  readonly panel: string[];
}

/**
 * The panels with some ranks, ids in byte order: bundle after bundle, block after block. In a block the ways are
 * ordered by how many of the first kind are taken, then which, then by the next kind.
 */
export function panelsAt({ bundles }: Recount, ranks: readonly bigint[]): string[][] {
  const walks = ranks.map((rank): Walk => ({ rank, at: 0, panel: [] }));
  bundles.forEach((one, index) => {
    const count = one.bundle.blocks.length;
    const layers: (readonly bigint[])[] = [one.afterAll];
    for (let later = 1; later < count; later += 1)
      layers.push(throughBlocks(one, layers[later - 1] as readonly bigint[], 1));
    for (const walk of walks)
      one.bundle.blocks.forEach((_, block) =>
        walkBlock(one, block, layers[count - 1 - block] as readonly bigint[], walk),
      );
    const next = new Map(bundles[index + 1]?.all.map((position, at) => [position, at]));
    for (const walk of walks) walk.at = next.get(one.all[walk.at] ?? '') ?? 0;
  });
  return walks.map(({ panel }) => panel.sort((a, b) => (a < b ? -1 : 1)));
}

function walkBlock({ bundle, onward }: Recounted, block: number, after: readonly bigint[], walk: Walk): void {
  const nobody = after[walk.at] as bigint;
  if (walk.rank < nobody) return;
  const terms = termsOf(bundle);
  const chosen: number[] = [];
  for (const [kind, { size }] of bundle.kinds.entries()) {
    // What one choice of people up to this kind leaves: the terms that begin as chosen, without those choices.
    const leaves = (count: number): bigint => {
      const begin = [...chosen, count];
      return terms
        .filter(({ taken }) => begin.every((number, at) => taken[at] === number))
        .reduce((sum, { taken }) => {
          const to = follow(onward, walk.at, taken);
          const ways = bundle.kinds
            .slice(kind + 1)
            .reduce((product, later, at) => product * choose(later.size, taken[kind + 1 + at] ?? 0), 1n);
          return to < 0 ? sum : sum + ways * (after[to] as bigint);
        }, 0n);
    };
    let count = 0;
    let rest = leaves(0);
    while (walk.rank >= choose(size, count) * rest) {
      walk.rank -= choose(size, count) * rest;
      count += 1;
      rest = leaves(count);
    }
    walk.panel.push(...subsetAt(bundle.blocks[block]?.[kind] ?? [], count, walk.rank / rest));
    walk.rank %= rest;
    chosen.push(count);
  }
  walk.at = follow(onward, walk.at, chosen);
}

/** The subset with a rank, in the order of the combinations as lists: 0 is the first members. */
function subsetAt(ids: readonly string[], size: number, rank: bigint): string[] {
  const subset: string[] = [];
  let left = rank;
  for (let at = 0; subset.length < size; at += 1) {
    const withThis = choose(ids.length - at - 1, size - subset.length - 1);
    if (left < withThis) subset.push(ids[at] as string);
    else left -= withThis;
  }
  return subset;
}
