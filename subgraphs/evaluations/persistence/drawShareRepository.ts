import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { DrawShareTable } from './DrawShareTable';

/** What the parties brought to the draws that a caller, or a system scope, may see. */
export const drawShareRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, DrawShareTable, who);
