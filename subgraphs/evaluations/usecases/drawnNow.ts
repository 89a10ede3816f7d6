import type { Caller } from '../../shared/identity/Caller';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { checkDrawn } from './checkDrawn';
import { conductDraw } from './conductDraw';
import type { Deps } from './Deps';

/**
 * Draws at once what was revealed, and gives the draw as it then stands. When that fails the reveal stands all the
 * same: the job resumes the draw, with the same result.
 */
export async function drawnNow(deps: Deps, caller: Caller, drawId: string): Promise<PanelDraw> {
  await conductDraw(deps, drawId)
    .then(() => checkDrawn(deps, drawId))
    .catch(() => undefined);
  return panelDrawRepository(deps.session, caller).oneOrRefuse(drawId);
}
