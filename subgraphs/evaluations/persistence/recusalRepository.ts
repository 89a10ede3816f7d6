import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { RecusalTable } from './RecusalTable';

/** The recusals and hints that a caller, or a system scope, may see. */
export const recusalRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, RecusalTable, who);
