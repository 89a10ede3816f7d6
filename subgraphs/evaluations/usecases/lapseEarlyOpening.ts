import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { earlyOpeningRepository } from '../persistence/earlyOpeningRepository';

const scope = systemScope('a wish to open early falls with the hour that it was about, whoever moves that');

/**
 * Ends a wish that waits, when the session's own hour moves: it was earlier than another hour, and approved later it
 * could put the opening off. It stays on record as one that nobody approved.
 */
export async function lapseEarlyOpening(session: DatabaseSession, sessionId: string): Promise<void> {
  await earlyOpeningRepository(session, scope).updateWhere({ liveKey: sessionId }, { liveKey: null });
}
