import { systemScope } from '../../shared/scope/systemScope';
import { vacatesItselfAt } from '../domain/notices/attemptPlan';
import type { Notice } from '../domain/notices/Notice';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { seatRepository } from '../persistence/seatRepository';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { inLockedSession } from './inLockedSession';
import { stopNotices } from './stopNotices';
import { vacateSeat } from './vacateSeat';

const scope = systemScope('a seat that nobody answers for vacates itself at its hour');
const AT_ONCE = 20;

/**
 * Empties the seats whose holders have answered none of three messages in the time that the policy gives: NO_ANSWER,
 * which is no refusal. It stops with the opening of the session; who is missing then is seen in the room.
 */
export async function vacateUnanswered(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const waiting = await noticeRepositories(deps.session, scope).notices.find({
    where: { kind: 'INVITATION', answerDueAt: { lte: now } },
    order: [{ column: 'answerDueAt', direction: 'ASC' }],
    limit: AT_ONCE,
  });
  const over = waiting.filter(
    ({ answerDueAt }) => answerDueAt !== null && vacatesItselfAt(answerDueAt) <= now,
  );
  const faults: unknown[] = [];
  for (const notice of over) await vacate(deps, notice).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, 'seats could not be vacated');
}

const vacate = (deps: Deps, { sessionId, seatId }: Notice): Promise<void> =>
  inLockedSession(deps, sessionId, async (session) => {
    const seat = await seatRepository(session, scope).oneOrRefuse(seatId);
    const held = await evaluationSessionRepository(session, scope).oneOrRefuse(seat.sessionId);
    const isOver = held.status !== 'PLANNED' || held.opensAt <= deps.clock.now();
    if (seat.status !== 'CALLED' || isOver) return stopNotices(session, { seatId });
    await vacateSeat(session, deps, seat, { reason: 'NO_ANSWER', byHolder: false });
  });
