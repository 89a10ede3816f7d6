import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { refuse } from '../domain/refusals';
import type { Seat, VacancyReason } from '../domain/Seat';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { inLockedSession } from './inLockedSession';
import { vacateSeat } from './vacateSeat';

interface DeclareVacancyInput {
  readonly seat: string;
  readonly version: number;
  readonly reason: VacancyReason;
}

/**
 * Empties a seat whose holder could not be reached; an organiser cannot empty one for any other reason, for that would
 * be choosing who sits. NO_ANSWER needs all messages sent and the time to answer over, CONTACT_WRONG that none
 * of them arrived.
 * @throws Refusal NOT_FOUND, NOT_FOR_ORGANISER, ANSWER_PENDING, REACHED, CONFLICT, and those of vacateSeat
 */
export async function declareVacancy(deps: Deps, caller: Caller, input: DeclareVacancyInput): Promise<Seat> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { reason } = input;
  const { sessionId } = await seatRepository(deps.session, caller).oneOrRefuse(input.seat);
  return inLockedSession(deps, sessionId, async (session) => {
    const seats = seatRepository(session, caller);
    const seat = { ...(await seats.oneOrRefuse(input.seat)), version: input.version };
    if (reason !== 'NO_ANSWER' && reason !== 'CONTACT_WRONG') throw refuse('NOT_FOR_ORGANISER', { reason });
    if (seat.status === 'ACCEPTED') throw refuse('REACHED');
    const { notices } = noticeRepositories(session, caller);
    const [invitation] = await notices.find({ where: { seatId: seat.id, kind: 'INVITATION' } });
    if (seat.status === 'CALLED') {
      const dueAt = invitation?.answerDueAt ?? null;
      if (reason === 'NO_ANSWER' && (dueAt === null || dueAt > deps.clock.now()))
        throw refuse('ANSWER_PENDING');
      if (reason === 'CONTACT_WRONG' && invitation?.state !== 'FAILED') throw refuse('REACHED');
    }
    await vacateSeat(session, deps, seat, { reason, byHolder: false });
    return seats.oneOrRefuse(seat.id);
  });
}
