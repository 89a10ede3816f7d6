import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { TermAssessmentTable } from './TermAssessmentTable';

/** Assessments of terms that a caller, or a system scope, may see. */
export const termAssessmentRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, TermAssessmentTable, who);
