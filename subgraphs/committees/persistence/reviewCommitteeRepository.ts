import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { ReviewCommitteeTable } from './ReviewCommitteeTable';

/** The review committees that a caller, or a system scope, may see. */
export const reviewCommitteeRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, ReviewCommitteeTable, who);
