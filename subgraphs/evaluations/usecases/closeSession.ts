import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';
import { voteRepository } from '../persistence/voteRepository';
import type { Deps } from './Deps';
import { requireNoOpenCeremony } from './requireNoOpenCeremony';
import { heldSession } from './ownSession';

interface CloseSessionInput {
  readonly id: string;
  readonly version: number;
}

/**
 * Closes an open session on or after its last meeting day, once no vote runs and every seat that is held has its
 * attendance.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, NOT_OVER_YET, VOTE_RUNNING, DRAW_UNDER_WAY, ATTENDANCE_MISSING, CONFLICT
 */
export async function closeSession(
  { transaction, clock }: Deps,
  caller: Caller,
  input: CloseSessionInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT');
  return transaction(async (session) => {
    const { lastMeetingDay } = await heldSession(session, caller, {
      id: input.id,
      status: 'OPEN',
      now: clock.now(),
    });
    if (clock.today() < lastMeetingDay) throw refuse('NOT_OVER_YET', { day: lastMeetingDay });
    if (await voteRepository(session, caller).exists({ sessionId: input.id, status: 'OPEN' }))
      throw refuse('VOTE_RUNNING');
    await requireNoOpenCeremony(session, input.id);
    const count = await seatRepository(session, caller).count({
      sessionId: input.id,
      attendance: 'PENDING',
      status: { not: 'VACATED' },
    });
    if (count > 0) throw refuse('ATTENDANCE_MISSING', { count });
    const sessions = evaluationSessionRepository(session, caller);
    await sessions.update(input.id, { expectedVersion: input.version }, { status: 'CLOSED' });
    return sessions.oneOrRefuse(input.id);
  });
}
