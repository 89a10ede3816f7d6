import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ConductDocketTable } from './ConductDocketTable';

/** Dockets that a caller, or a system scope, may see. */
export const conductDocketRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, ConductDocketTable, who);
