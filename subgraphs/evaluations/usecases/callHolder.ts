import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { Seat } from '../domain/Seat';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { queueNotice } from './queueNotice';

const scope = systemScope('who is given a seat is told, whoever gave it');

/**
 * Invites the holder of a seat that has just been given, in the transaction that gave it (T五(四)): a draw or a
 * vacancy without its notice cannot be committed. A second call for the same seat breaks the unique key.
 */
export async function callHolder(session: DatabaseSession, deps: Deps, seat: Seat): Promise<void> {
  const { firstMeetingDay, lastMeetingDay } = await evaluationSessionRepository(
    session,
    scope,
  ).lockedOrRefuse(seat.sessionId);
  await queueNotice(session, deps, {
    kind: 'INVITATION',
    seat,
    onceKey: `${seat.id}:INVITATION`,
    firstDay: firstMeetingDay,
    lastDay: lastMeetingDay,
  });
}
