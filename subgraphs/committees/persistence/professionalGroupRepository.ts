import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { ProfessionalGroupTable } from './ProfessionalGroupTable';

/** The professional groups that a caller, or a system scope, may see. */
export const professionalGroupRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, ProfessionalGroupTable, who);
