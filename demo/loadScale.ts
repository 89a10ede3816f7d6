import type { PersonalKeys } from '../subgraphs/experts/wiring';
import type { KeyRing } from '../subgraphs/shared/encryption/keyRing';
import type { Clock } from '../subgraphs/shared/clock';
import type { Databases } from './Databases';
import { loadSuccessions, loadWorld, sealingWith } from './loadWorld';
import { scaleWorlds, type ScaleSize } from './scaleWorlds';
import type { Succession, World } from './World';

interface LoadOptions extends ScaleSize {
  /** Migrated and empty. */
  readonly databases: Databases;
  readonly keys: PersonalKeys & { readonly seals: KeyRing };
  readonly clock: Clock;
  readonly seed: string;
  /** Told after each piece. */
  readonly onProgress?: (so: Loaded) => void;
}

/** What has been written so far. */
export interface Loaded {
  readonly experts: number;
  readonly pools: number;
  readonly members: number;
  readonly rows: number;
}

/** Fills empty databases with a large data set as of today, piece by piece; gives what was written. */
export async function loadScale(options: LoadOptions): Promise<Loaded> {
  const { databases, keys, clock, experts, pools, seed, onProgress } = options;
  const sealing = sealingWith(keys, clock.now());
  let loaded: Loaded = { experts: 0, pools: 0, members: 0, rows: 0 };
  let successions: readonly Succession[] = [];
  const worlds = scaleWorlds({ experts, pools, seed, asOf: clock.today() });
  for (let world = next(worlds); world;) {
    const written = loadWorld(databases, sealing, world);
    // the next piece is made while a server works on this one
    const following = next(worlds);
    loaded = plus(loaded, world, await written);
    successions = world.successions;
    onProgress?.(loaded);
    world = following;
  }
  await loadSuccessions(databases, sealing, successions);
  return loaded;
}

const next = (worlds: Iterator<World, void>): World | undefined => worlds.next().value ?? undefined;

const plus = (before: Loaded, { experts, committees }: World, rows: number): Loaded => ({
  experts: before.experts + experts.experts.length,
  pools: before.pools + committees.pools.length,
  members: before.members + committees.members.length,
  rows: before.rows + rows,
});
