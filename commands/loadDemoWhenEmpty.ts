import { loadDemo } from '../demo/loadDemo';
import type { PersonalKeys } from '../subgraphs/experts/wiring';
import { systemClock } from '../subgraphs/shared/clock';
import { isEmpty } from '../demo/isEmpty';
import type { Databases } from './embeddedDatabases';

/** Fills fresh databases with the demo data; databases that hold anything are left alone. */
export async function loadDemoWhenEmpty(databases: Databases, keys: PersonalKeys): Promise<void> {
  if (await isEmpty(databases)) await loadDemo({ databases, keys, clock: systemClock });
}
