import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { Ceremony } from '../domain/ceremony/failureAt';
import type { DrawState } from '../domain/ceremony/PanelDraw';
import { refuse } from '../domain/refusals';
import { drawShareRepository } from '../persistence/drawShareRepository';
import { drawSignOffRepository } from '../persistence/drawSignOffRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';

/** As they were made: organiser, authority, supervisor. */
const asMade = [{ column: 'id', direction: 'ASC' }] as const;

/** A draw with what its parties brought, as a reader may see it. */
export async function ceremonyOf(session: DatabaseSession, who: Reader, drawId: string): Promise<Ceremony> {
  const draw = await panelDrawRepository(session, who).oneOrRefuse(drawId);
  const shares = await drawShareRepository(session, who).find({ where: { drawId }, order: asMade });
  const signOffs = await drawSignOffRepository(session, who).find({ where: { drawId } });
  return { draw, shares, signOffs };
}

/**
 * A draw to act on. Acts on one draw wait for each other here, so that each sees all that went before: must be the
 * first thing a transaction does with rows of draws.
 * @throws Refusal NOT_FOUND out of reach, WRONG_DRAW_STATE when it stands elsewhere
 */
export async function lockCeremony(
  session: DatabaseSession,
  who: Reader,
  drawId: string,
  states?: readonly DrawState[],
): Promise<Ceremony> {
  await panelDrawRepository(session, who).lockedOrRefuse(drawId);
  const ceremony = await ceremonyOf(session, who, drawId);
  const { state } = ceremony.draw;
  if (states && !states.includes(state)) throw refuse('WRONG_DRAW_STATE', { state });
  return ceremony;
}
