import { systemScope } from '../../shared/scope/systemScope';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { drawSignOffRepository } from '../persistence/drawSignOffRepository';
import { checkDrawn } from './checkDrawn';
import { conductDraw } from './conductDraw';
import type { Deps } from './Deps';
import { eachOf } from './eachOf';
import { noteIncidents } from './endCeremony';
import { registerDraw } from './registerDraw';

const scope = systemScope('a draw whose seed is fixed goes on, whoever began it');
const AT_ONCE = 20;

/** Carries on what a fault or a dead process left: draws that are revealed, panels not looked at, records not closed. */
export async function resumeDraws(deps: Deps): Promise<void> {
  const draws = panelDrawRepository(deps.session, scope);
  const revealed = await draws.find({ where: { state: 'REVEALED' }, limit: AT_ONCE });
  await eachOf(revealed, ({ id }) => conductDraw(deps, id));
  const unchecked = await draws.find({
    where: { state: 'DRAWN', outcome: 'DRAWN', checkedAt: { isNull: true } },
    limit: AT_ONCE,
  });
  await eachOf(unchecked, ({ id }) => checkDrawn(deps, id));
  await closeRecords(deps);
}

/**
 * The record waits for the supervisor's second signature, but not longer than for the opening of the session: to
 * withhold it is an incident, and keeps nothing from the register.
 */
async function closeRecords(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const open = await panelDrawRepository(deps.session, scope).find({
    where: { state: 'DRAWN', sealedRecord: { isNull: true } },
    limit: AT_ONCE,
  });
  const ids = open.map(({ id }) => id);
  const signed = await drawSignOffRepository(deps.session, scope).find({
    where: { drawId: { in: ids }, stage: 'AFTER_RESULT' },
  });
  const isSigned = new Set(signed.map(({ drawId }) => drawId));
  const meetings = await evaluationSessionRepository(deps.session, scope).byIds(
    open.map(({ sessionId }) => sessionId),
  );
  const isOver = new Map(
    meetings.map(({ id, opensAt, status }) => [id, opensAt <= now || status !== 'PLANNED']),
  );
  await eachOf(open, async (draw) => {
    if (!isSigned.has(draw.id)) {
      if (!isOver.get(draw.sessionId)) return;
      const incidents = [{ kind: 'RESULT_NOT_SIGNED', party: 'SUPERVISOR' }] as const;
      await deps.transaction((session) => noteIncidents(session, draw, incidents, now));
    }
    await registerDraw(deps, draw.id);
  });
}
