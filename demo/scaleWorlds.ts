import type { CivilDate } from '../subgraphs/shared/civilDate';
import { POOLS_TOGETHER, scalePlan } from './plan/scalePlan';
import type { World } from './World';
import { buildWorld } from './world/buildWorld';
import { createOutfit } from './world/createOutfit';

/** How large a data set is. */
export interface ScaleSize {
  readonly experts: number;
  readonly pools: number;
}

export interface ScaleOptions extends ScaleSize {
  readonly seed: string;
  readonly asOf: CivilDate;
}

/** Memberships to an expert, on average. */
const POOLS_PER_EXPERT = 2;
const REUSE = 0.53;
/** Some are in no pool. */
const SHARE_IN_POOLS = 0.97;

/** As many pools as give each a few hundred members. */
export const poolsFor = (experts: number): number => Math.max(1, Math.round(experts / 100));

/**
 * A large data set in pieces of twenty pools, one at a time in memory, so that its size is bounded by the disk alone.
 * Rosters and findings of filings are stored for one pool in twenty. The same options give the same data.
 */
export function* scaleWorlds({ experts, pools, seed, asOf }: ScaleOptions): Generator<World> {
  const outfit = createOutfit({ seed, asOf, reuse: REUSE, lean: true });
  const members = Math.round((experts * POOLS_PER_EXPERT) / pools);
  let made = 0;
  for (let first = 0, group = 0; first < pools; first += POOLS_TOGETHER, group += 1) {
    const size = Math.min(POOLS_TOGETHER, pools - first);
    const wanted = Math.round((experts * (first + size)) / pools) - made;
    const world = buildWorld(outfit, {
      plans: scalePlan(group, size, members),
      firstNo: first + 1,
      experts: wanted,
      mostInPools: Math.floor(wanted * SHARE_IN_POOLS),
      isJudged: (place) => place === 0,
    });
    made += world.experts.experts.length;
    yield world;
  }
}
