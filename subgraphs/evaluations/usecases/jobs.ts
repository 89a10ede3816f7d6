import type { Jobs } from '../../shared/periodic';
import type { Deps } from './Deps';
import { expireDraws } from './expireDraws';
import { fetchReceipts } from './fetchReceipts';
import { openDueSessions } from './openDueSessions';
import { resumeDraws } from './resumeDraws';
import { sendDueNotices } from './sendDueNotices';
import { vacateUnanswered } from './vacateUnanswered';

/** What evaluations does by itself, without anybody asking, in this order: what waits for others comes last. */
const all = { expireDraws, resumeDraws, openDueSessions, vacateUnanswered, sendDueNotices, fetchReceipts };

/** The jobs of a process. */
export const jobsFor = (deps: Deps): Jobs =>
  Object.fromEntries(Object.entries(all).map(([name, job]) => [name, () => job(deps)]));
