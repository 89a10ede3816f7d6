import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ApplicantTable } from './ApplicantTable';

/** The applicants that a caller, or a system scope, may see. */
export const applicantRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, ApplicantTable, who);
