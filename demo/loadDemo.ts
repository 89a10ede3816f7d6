import { personalFields } from '../subgraphs/experts/persistence/personalFields';
import type { PersonalKeys } from '../subgraphs/experts/wiring';
import type { Clock } from '../subgraphs/shared/clock';
import type { Databases } from './Databases';
import { demoWorld } from './demoWorld';
import { loadSuccessions, loadWorld } from './loadWorld';

interface LoadOptions {
  /** Migrated and empty. */
  readonly databases: Databases;
  readonly keys: PersonalKeys;
  readonly clock: Pick<Clock, 'today'>;
  readonly seed?: string;
}

/** Fills empty databases with the demo data as of today, in some seconds and without a word. */
export async function loadDemo({ databases, keys, clock, seed }: LoadOptions): Promise<void> {
  const world = demoWorld({ asOf: clock.today(), ...(seed !== undefined && { seed }) });
  await loadWorld(databases, personalFields(keys), world);
  await loadSuccessions(databases, world.successions);
}
