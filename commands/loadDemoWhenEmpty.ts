import { loadDemo } from '../demo/loadDemo';
import { systemClock } from '../subgraphs/shared/clock';
import { isEmpty } from '../demo/isEmpty';
import type { Databases } from './embeddedDatabases';
import type { GraphKeys } from './embeddedKeys';

/** Fills fresh databases with the demo data; databases that hold anything are left alone. */
export async function loadDemoWhenEmpty(databases: Databases, keys: GraphKeys): Promise<void> {
  if (await isEmpty(databases)) await loadDemo({ databases, keys, clock: systemClock });
}
