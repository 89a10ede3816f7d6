import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { statusAt, type EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';

/**
 * A session in the caller's reach that is planned or open, and stays so until the transaction ends.
 * @throws Refusal NOT_FOUND, WRONG_STATUS
 */
export async function heldUnclosed(
  session: DatabaseSession,
  caller: Caller,
  id: string,
  now: Date,
): Promise<EvaluationSession> {
  const found = await evaluationSessionRepository(session, caller).lockedOrRefuse(id);
  const status = statusAt(found, now);
  if (status !== 'PLANNED' && status !== 'OPEN') throw refuse('WRONG_STATUS', { status });
  return found;
}
