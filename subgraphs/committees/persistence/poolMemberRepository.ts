import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { PoolMemberTable } from './PoolMemberTable';

/** The memberships that a caller, or a system scope, may see. */
export const poolMemberRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, PoolMemberTable, reader);
