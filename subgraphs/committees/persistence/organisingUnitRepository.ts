import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { OrganisingUnitTable } from './OrganisingUnitTable';

/** The organising units that a caller, or a system scope, may see. */
export const organisingUnitRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, OrganisingUnitTable, reader);
