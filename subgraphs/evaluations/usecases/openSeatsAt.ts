import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { announce } from '../../shared/outbox/announce';
import { systemScope } from '../../shared/scope/systemScope';
import { seatRepository } from '../persistence/seatRepository';
import { seatAssigned } from './seatAssigned';

const scope = systemScope('the seats of a session follow its opening');

/** Sets the instant from which the holders of a session's seats may be seen, here and in experts. */
export async function openSeatsAt(
  session: DatabaseSession,
  sessionId: string,
  opensAt: Date,
  now: Date,
): Promise<void> {
  const seats = seatRepository(session, scope);
  await seats.updateWhere({ sessionId }, { opensAt });
  const moved = await seats.find({ where: { sessionId } });
  await announce(session, ...moved.map((seat) => seatAssigned(seat, now)));
}
