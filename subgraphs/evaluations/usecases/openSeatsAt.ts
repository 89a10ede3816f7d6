import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { seatRepository } from '../persistence/seatRepository';

const scope = systemScope('the seats of a session follow its opening');

/** Sets the instant from which the holders of a session's seats may be seen. */
export async function openSeatsAt(session: DatabaseSession, sessionId: string, opensAt: Date): Promise<void> {
  await seatRepository(session, scope).updateWhere({ sessionId }, { opensAt });
}
