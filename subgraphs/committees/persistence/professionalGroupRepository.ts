import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ProfessionalGroupTable } from './ProfessionalGroupTable';

/** The professional groups that a caller, or a system scope, may see. */
export const professionalGroupRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, ProfessionalGroupTable, reader);
