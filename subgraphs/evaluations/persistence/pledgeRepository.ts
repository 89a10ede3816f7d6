import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { PledgeTable } from './PledgeTable';

/** The pledges that a caller, or a system scope, may see. */
export const pledgeRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, PledgeTable, who);
