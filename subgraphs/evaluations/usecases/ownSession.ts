import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { statusAt, type EvaluationSession, type SessionStatus } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';

interface WantedSession {
  readonly id: string;
  readonly status: SessionStatus;
  readonly now: Date;
}

/**
 * A session in the caller's reach that stands where the command needs it.
 * @throws Refusal NOT_FOUND, WRONG_STATUS
 */
export async function ownSession(
  session: DatabaseSession,
  caller: Caller,
  wanted: WantedSession,
): Promise<EvaluationSession> {
  return inStatus(await evaluationSessionRepository(session, caller).oneOrRefuse(wanted.id), wanted);
}

/** As ownSession, and it stays there until the transaction ends: for what is written to its parts. */
export async function heldSession(
  session: DatabaseSession,
  caller: Caller,
  wanted: WantedSession,
): Promise<EvaluationSession> {
  return inStatus(await evaluationSessionRepository(session, caller).lockedOrRefuse(wanted.id), wanted);
}

function inStatus(found: EvaluationSession, { status: wanted, now }: WantedSession): EvaluationSession {
  const status = statusAt(found, now);
  if (status !== wanted) throw refuse('WRONG_STATUS', { status });
  return found;
}
