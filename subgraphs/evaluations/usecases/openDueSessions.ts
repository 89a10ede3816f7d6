import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { announce } from '../../shared/outbox/announce';
import { systemScope } from '../../shared/scope/systemScope';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { openConductCases } from './openConductCases';
import { seatAssigned } from './seatAssigned';

const scope = systemScope('the names of a session open at its hour, whoever asks');
const AT_ONCE = 50;

/**
 * Opens the names of every session whose hour has come: the holders move out of their seal, the session's key is
 * released, and experts is told who may be seen. Two processes at once open a session once.
 */
export async function openDueSessions(deps: Deps): Promise<void> {
  const due = await evaluationSessionRepository(deps.session, scope).find({
    where: { status: 'PLANNED', namesOpenedAt: { isNull: true }, opensAt: { lte: deps.clock.now() } },
    order: [{ column: 'opensAt', direction: 'ASC' }],
    limit: AT_ONCE,
  });
  const faults: unknown[] = [];
  for (const { id } of due)
    await deps
      .transaction((session) => openNames(session, deps, id))
      .catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, 'sessions could not be opened');
}

async function openNames(session: DatabaseSession, { seal, clock }: Deps, sessionId: string): Promise<void> {
  const now = clock.now();
  const opened = await evaluationSessionRepository(session, scope).updateWhere(
    { id: sessionId, status: 'PLANNED', namesOpenedAt: { isNull: true }, opensAt: { lte: now } },
    { namesOpenedAt: now, releasedKey: seal.released(sessionId) },
  );
  if (opened === 0) return;
  const seats = seatRepository(session, scope);
  const held = (await seats.find({ where: { sessionId } })).map((seat) => ({
    ...seat,
    expertId: seal.holderOf(seat),
  }));
  for (const { id, expertId } of held) await seats.update(id, {}, { expertId, sealedHolder: null });
  await openConductCases(session, sessionId, held, clock.today());
  await announce(session, ...held.map((seat) => seatAssigned(seat, now)));
}
