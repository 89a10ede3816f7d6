import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { OpinionTable } from './OpinionTable';

/** The opinions that a caller, or a system scope, may see. */
export const opinionRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, OpinionTable, who);
