import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { PoolMemberTable } from './PoolMemberTable';

/** The memberships that a caller, or a system scope, may see. */
export const poolMemberRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, PoolMemberTable, who);
