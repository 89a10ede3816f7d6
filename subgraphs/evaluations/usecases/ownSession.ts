import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { statusAt, type EvaluationSession, type SessionStatus } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';

/**
 * A session in the caller's reach that stands where the command needs it.
 * @throws Refusal NOT_FOUND, WRONG_STATUS
 */
export async function ownSession(
  session: DatabaseSession,
  caller: Caller,
  wanted: { readonly id: string; readonly status: SessionStatus; readonly now: Date },
): Promise<EvaluationSession> {
  const found = await evaluationSessionRepository(session, caller).oneOrRefuse(wanted.id);
  const status = statusAt(found, wanted.now);
  if (status !== wanted.status) throw refuse('WRONG_STATUS', { status });
  return found;
}
