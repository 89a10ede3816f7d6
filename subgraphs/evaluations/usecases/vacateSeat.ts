import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { refuse } from '../domain/refusals';
import type { Seat, VacancyReason } from '../domain/Seat';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { fillVacancies } from './fillVacancies';
import { stopNotices } from './stopNotices';
import { tellWithdrawal } from './tellHolders';

const scope = systemScope('a seat is given up by its holder or taken away, whoever is told of it');

export interface Vacancy {
  readonly reason: VacancyReason;
  /** Whether the holder said so: whoever declined is not told that the seat is gone. */
  readonly byHolder: boolean;
}

/**
 * Empties a seat as it was read and calls the next reserve to its place, in a transaction that began by locking the
 * session (inLockedSession). Who left never returns to
 * the session; who has signed in is not swapped out, and nobody is once the voting has begun (draw.md part 5).
 * @throws Refusal SEAT_VACATED, ALREADY_SIGNED_IN, VOTING_STARTED, SESSION_OVER, CONFLICT
 */
export async function vacateSeat(
  session: DatabaseSession,
  deps: Deps,
  seat: Seat,
  { reason, byHolder }: Vacancy,
): Promise<void> {
  const held = await evaluationSessionRepository(session, scope).lockedOrRefuse(seat.sessionId);
  if (seat.status === 'VACATED') throw refuse('SEAT_VACATED');
  if (seat.status === 'SIGNED_IN') throw refuse('ALREADY_SIGNED_IN');
  if (held.status !== 'PLANNED') throw refuse('SESSION_OVER');
  if (held.votingStartedAt !== null) throw refuse('VOTING_STARTED');
  const now = deps.clock.now();
  if (!byHolder && now < held.opensAt) await tellWithdrawal(session, deps, seat);
  else await stopNotices(session, { seatId: seat.id });
  await seatRepository(session, scope).update(
    seat.id,
    { expectedVersion: seat.version },
    { status: 'VACATED', vacancyReason: reason, vacatedAt: now, liveKey: null },
  );
  await fillVacancies(session, deps, seat.sessionId);
}
