import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { DrawIncidentTable } from './DrawIncidentTable';

/** The incidents that a caller, or a system scope, may see. */
export const drawIncidentRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, DrawIncidentTable, who);
