import type { Clock } from '../shared/clock';
import type { DatabaseSession } from '../shared/database/DatabaseSession';
import type { Caller } from '../shared/identity/Caller';
import { pagePerParent } from '../shared/loaders/pagePerParent';
import { rowById } from '../shared/loaders/rowById';
import type { PageArguments } from '../shared/scope/Page';
import type { Where } from '../shared/scope/Where';
import type { Seat } from './domain/Seat';
import { evaluationSessionRepository } from './persistence/evaluationSessionRepository';
import { seatRepository } from './persistence/seatRepository';

/** The loaders of one request: they batch and remember, and see what the caller may see. */
export function createLoaders(session: DatabaseSession, caller: Caller, clock: Clock) {
  const sessions = evaluationSessionRepository(session, caller);
  const seats = seatRepository(session, caller);
  return {
    sessionById: rowById(sessions),
    seatById: rowById(seats),
    sessionsByPool: pagePerParent(sessions, 'poolId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'firstMeetingDay', direction: 'DESC' }],
    })),
    seatsBySession: pagePerParent(seats, 'sessionId', ({ first, after }: PageArguments) => ({
      first,
      after,
    })),
    seatsByExpert: pagePerParent(seats, 'expertId', ({ first, after }: PageArguments) => ({
      first,
      after,
      where: knownTo(caller, clock.now()),
      order: [{ column: 'year', direction: 'DESC' }],
    })),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** By the expert a seat is found only once its session is open: else the list would tell who sits there. */
const knownTo = ({ role }: Caller, now: Date): Where<Seat> =>
  role === 'EXPERT' ? {} : { opensAt: { lte: now } };
