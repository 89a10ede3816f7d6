import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { EvaluationSessionTable } from './EvaluationSessionTable';

/** The sessions that a caller, or a system scope, may see. */
export const evaluationSessionRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, EvaluationSessionTable, who);
