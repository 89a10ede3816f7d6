import type { CivilDate } from '../subgraphs/shared/civilDate';
import type { World } from './World';
import { demoPlan } from './plan/demoPlan';
import { buildWorld } from './world/buildWorld';
import { createOutfit } from './world/createOutfit';

/** The seed of the data that the embedded graph starts with. */
export const DEMO_SEED = 'expert-pool-graph';

export interface DemoOptions {
  readonly seed?: string;
  /** People, at least; more when the pools need more. */
  readonly experts?: number;
  /** The day of the data in Asia/Shanghai: filings, terms and sessions are dated from it. */
  readonly asOf: CivilDate;
  /** How many committees' sessions of the last filing or two are left out, for a replay to hold. Default none. */
  readonly lived?: number;
}

const EXPERTS = 6_400;
const REUSE = 0.24;

/**
 * Invented data for the whole graph: every filing authority, every row of T一(二), and pools in every state. The same
 * seed gives the same ids, codes and people on any machine and day; only dates move with the day.
 */
export function demoWorld({ seed = DEMO_SEED, experts = EXPERTS, asOf, lived = 0 }: DemoOptions): World {
  return buildWorld(createOutfit({ seed, asOf, reuse: REUSE, lean: false }), {
    plans: demoPlan(),
    firstNo: 1,
    experts,
    mostInPools: Infinity,
    isJudged: () => true,
    lived,
  });
}
