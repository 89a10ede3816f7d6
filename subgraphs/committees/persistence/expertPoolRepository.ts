import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { ExpertPoolTable } from './ExpertPoolTable';

/** The expert pools that a caller, or a system scope, may see. */
export const expertPoolRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, ExpertPoolTable, who);
