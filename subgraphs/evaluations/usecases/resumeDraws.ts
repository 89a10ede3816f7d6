import { systemScope } from '../../shared/scope/systemScope';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { checkDrawn } from './checkDrawn';
import { closeRecord, recordIsDue } from './closeRecord';
import { conductDraw } from './conductDraw';
import type { Deps } from './Deps';
import { eachOf } from './eachOf';
import { eachRow } from './eachRow';

const scope = systemScope('a draw whose seed is fixed goes on, whoever began it');

/**
 * Carries on what a fault or a dead process left: draws that are revealed, panels not looked at, records not closed.
 * One that cannot be carried out (its list was changed, say) holds up no other.
 */
export async function resumeDraws(deps: Deps): Promise<void> {
  const draws = panelDrawRepository(deps.session, scope);
  const drawn = { state: 'DRAWN', outcome: 'DRAWN' } as const;
  await eachOf(
    [
      () => eachRow(draws, { state: 'REVEALED' }, ({ id }) => conductDraw(deps, id)),
      () => eachRow(draws, { ...drawn, checkedAt: { isNull: true } }, ({ id }) => checkDrawn(deps, id)),
      () => eachRow(draws, recordIsDue(deps.clock.now()), (draw) => closeRecord(deps, draw)),
    ],
    (part) => part(),
  );
}
