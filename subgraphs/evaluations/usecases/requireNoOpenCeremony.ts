import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { refuse } from '../domain/refusals';
import { panelDrawRepository } from '../persistence/panelDrawRepository';

const scope = systemScope('a vote does not begin under a draw, whoever opens it');

/**
 * Throws the refusal DRAW_UNDER_WAY while a ceremony can still be ended: its parties finish it, or one of them ends it,
 * before the panel is held to be whole. One whose seed is fixed does not wait, so that a draw that cannot be carried
 * out holds up no meeting.
 */
export async function requireNoOpenCeremony(session: DatabaseSession, sessionId: string): Promise<void> {
  const open = { liveKey: sessionId, state: { in: ['PREPARED', 'COMMITTED'] } } as const;
  if (await panelDrawRepository(session, scope).exists(open)) throw refuse('DRAW_UNDER_WAY');
}
