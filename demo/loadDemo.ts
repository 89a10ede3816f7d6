import type { PersonalKeys } from '../subgraphs/experts/wiring';
import type { KeyRing } from '../subgraphs/shared/encryption/keyRing';
import type { Clock } from '../subgraphs/shared/clock';
import type { Databases } from './Databases';
import { demoWorld } from './demoWorld';
import { loadSuccessions, loadWorld, sealingWith } from './loadWorld';

interface LoadOptions {
  /** Migrated and empty. */
  readonly databases: Databases;
  readonly keys: PersonalKeys & { readonly seals: KeyRing };
  readonly clock: Clock;
  readonly seed?: string;
}

/** Fills empty databases with the demo data as of today, in some seconds and without a word. */
export async function loadDemo({ databases, keys, clock, seed }: LoadOptions): Promise<void> {
  const world = demoWorld({ asOf: clock.today(), ...(seed !== undefined && { seed }) });
  const sealing = sealingWith(keys, clock.now());
  await loadWorld(databases, sealing, world);
  await loadSuccessions(databases, sealing, world.successions);
}
