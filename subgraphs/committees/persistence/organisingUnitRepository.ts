import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { OrganisingUnitTable } from './OrganisingUnitTable';

/** The organising units that a caller, or a system scope, may see. */
export const organisingUnitRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, OrganisingUnitTable, who);
