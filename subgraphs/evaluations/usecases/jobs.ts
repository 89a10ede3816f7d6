import type { Jobs } from '../../shared/periodic';
import type { Deps } from './Deps';
import { openDueSessions } from './openDueSessions';

/** What evaluations does by itself, without anybody asking, in this order. */
const all = { openDueSessions };

/** The jobs of a process. */
export const jobsFor = (deps: Deps): Jobs =>
  Object.fromEntries(Object.entries(all).map(([name, job]) => [name, () => job(deps)]));
