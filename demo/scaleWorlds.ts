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
/** The share of its people that one pool of a few can take. */
const FILLED = 0.8;

/** As many pools as give each a few hundred members. */
export const poolsFor = (experts: number): number => Math.max(1, Math.round(experts / 100));

/**
 * A large data set in pieces of up to twenty pools, one at a time in memory, so that its size is bounded by the disk
 * alone. Rosters and findings of filings are stored for the first pool of each piece. The same options give the same
 * data; a few people more than asked for, where so few pools need them.
 */
export function* scaleWorlds({ experts, pools, seed, asOf }: ScaleOptions): Generator<World, void> {
  const outfit = createOutfit({ seed, asOf, reuse: REUSE, lean: true });
  const groups = Math.ceil(pools / POOLS_TOGETHER);
  let made = 0;
  for (let group = 0; group < groups; group += 1) {
    const [first, end] = [group, group + 1].map((bound) => Math.floor((pools * bound) / groups)) as [
      number,
      number,
    ];
    const wanted = Math.round((experts * end) / pools) - made;
    const poolsPerExpert = Math.min(POOLS_PER_EXPERT, FILLED * (end - first));
    const world = buildWorld(outfit, {
      plans: scalePlan({
        group,
        first,
        size: end - first,
        members: Math.round((experts * poolsPerExpert) / pools),
      }),
      firstNo: first + 1,
      experts: wanted,
      mostInPools: Math.floor(wanted * SHARE_IN_POOLS),
      isJudged: (place) => place === 0,
    });
    made += world.experts.experts.length;
    yield world;
  }
}
