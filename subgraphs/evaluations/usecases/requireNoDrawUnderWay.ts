import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { refuse } from '../domain/refusals';
import { panelDrawRepository } from '../persistence/panelDrawRepository';

const scope = systemScope('a session does not move under a draw, whoever moves it');

/** Throws the refusal DRAW_UNDER_WAY: a list was frozen for the session as it is. */
export async function requireNoDrawUnderWay(session: DatabaseSession, sessionId: string): Promise<void> {
  if (await panelDrawRepository(session, scope).exists({ liveKey: sessionId }))
    throw refuse('DRAW_UNDER_WAY');
}
