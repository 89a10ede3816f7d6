import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { checkedText } from '../domain/checkedText';
import { NEVER } from '../domain/Seat';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { endDrawOfSession } from './endDrawOfSession';
import { openSeatsAt } from './openSeatsAt';
import { heldSession } from './ownSession';
import { tellCancellation } from './tellHolders';

interface CancelSessionInput {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Cancels a session that has not opened; who would have sat in it stays unseen, and is told; a draw under way ends.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, INVALID_TEXT, CONFLICT
 */
export async function cancelSession(
  deps: Deps,
  caller: Caller,
  input: CancelSessionInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { transaction, clock } = deps;
  const cancelReason = checkedText('reason', input.reason, 1000);
  return transaction(async (session) => {
    await heldSession(session, caller, { id: input.id, status: 'PLANNED', now: clock.now() });
    const sessions = evaluationSessionRepository(session, caller);
    await sessions.update(
      input.id,
      { expectedVersion: input.version },
      { status: 'CANCELLED', cancelReason },
    );
    await openSeatsAt(session, input.id, NEVER);
    await endDrawOfSession(session, input.id, clock.now());
    const cancelled = await sessions.oneOrRefuse(input.id);
    await tellCancellation(session, deps, cancelled);
    return cancelled;
  });
}
