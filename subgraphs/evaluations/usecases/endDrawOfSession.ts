import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { endedAmidReveals } from '../domain/ceremony/endedAmidReveals';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { endCeremony } from './endCeremony';
import { lockCeremony } from './lockCeremony';

const scope = systemScope('a ceremony ends with its session, whoever cancels it');

/** Ends the ceremony of a session that is cancelled. One whose seed is fixed is carried out all the same, unseen. */
export async function endDrawOfSession(
  session: DatabaseSession,
  sessionId: string,
  now: Date,
): Promise<void> {
  const [live] = await panelDrawRepository(session, scope).find({ where: { liveKey: sessionId } });
  if (!live) return;
  const { draw, shares } = await lockCeremony(session, scope, live.id);
  if (draw.state !== 'PREPARED' && draw.state !== 'COMMITTED') return;
  const incidents = endedAmidReveals(shares, 'ORGANISER');
  await endCeremony(session, draw, { reason: 'SESSION_CANCELLED', incidents }, { by: 'ORGANISER', now });
}
