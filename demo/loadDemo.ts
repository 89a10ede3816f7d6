import type { PersonalKeys } from '../subgraphs/experts/wiring';
import type { KeyRing } from '../subgraphs/shared/encryption/keyRing';
import type { Clock } from '../subgraphs/shared/clock';
import type { Databases } from './Databases';
import { demoWorld } from './demoWorld';
import type { World } from './World';
import { loadSuccessions, loadWorld, sealingWith } from './loadWorld';

interface LoadOptions {
  /** Migrated and empty. */
  readonly databases: Databases;
  readonly keys: PersonalKeys & { readonly seals: KeyRing };
  readonly clock: Clock;
  readonly seed?: string;
  /** How many committees are left for a replay to live through. Default none. */
  readonly lived?: number;
}

/** Fills empty databases with the demo data as of today, in some seconds and without a word; gives the world that it wrote. */
export async function loadDemo({ databases, keys, clock, seed, lived = 0 }: LoadOptions): Promise<World> {
  const world = demoWorld({ asOf: clock.today(), lived, ...(seed !== undefined && { seed }) });
  const sealing = sealingWith(keys, clock.now());
  await loadWorld(databases, sealing, world);
  await loadSuccessions(databases, sealing, world.successions);
  return world;
}
