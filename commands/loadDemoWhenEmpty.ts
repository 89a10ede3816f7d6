import { loadDemo } from '../demo/loadDemo';
import { systemClock } from '../subgraphs/shared/clock';
import { isEmpty } from '../demo/isEmpty';
import { fillUnsynced } from '../subgraphs/shared/database/fillUnsynced';
import type { Databases } from './embeddedDatabases';
import type { EmbeddedIdentity } from './embeddedIdentity';
import type { GraphKeys } from './embeddedKeys';
import { liveDemo } from './liveDemo';

/** Committees whose last years are lived through by the use cases at the first start. */
const LIVED = 6;

/** Fills fresh databases with the demo data; databases that hold anything are left alone. */
export async function loadDemoWhenEmpty(
  databases: Databases,
  keys: GraphKeys,
  identity: EmbeddedIdentity,
): Promise<void> {
  if (!(await isEmpty(databases))) return;
  await fillUnsynced(Object.values(databases), async () => {
    const world = await loadDemo({ databases, keys, clock: systemClock, lived: LIVED });
    // A story that a day of the calendar breaks is no reason not to start.
    const onRefused = (code: string) => console.warn(`the demo's years end early: ${code}`);
    await liveDemo({ databases, keys, identity, clock: systemClock, world, onRefused });
  });
}
