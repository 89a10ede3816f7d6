import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { PublicityTable } from './PublicityTable';

/** The publication periods that a caller, or a system scope, may see. */
export const publicityRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, PublicityTable, who);
