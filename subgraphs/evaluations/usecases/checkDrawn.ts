import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { gavePanel, type PanelDraw } from '../domain/ceremony/PanelDraw';
import { candidatesOf } from '../domain/draw/candidatesOf';
import type { DrawConditions } from '../domain/draw/DrawConditions';
import type { FrozenInput } from '../domain/draw/FrozenInput';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { drawSeal } from '../persistence/drawSeal';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { seatRepository } from '../persistence/seatRepository';
import { askDrawFacts } from './askDrawFacts';
import { callHolder } from './callHolder';
import type { Deps } from './Deps';
import { fillVacancies } from './fillVacancies';
import { lockCeremony } from './lockCeremony';

const scope = systemScope('the drawn are looked at again, whoever drew them');

/**
 * Looks at the drawn once more (draw.md 2): whoever may no longer sit leaves the place as INELIGIBLE and is replaced
 * from the reserves; the draw itself is never repeated because of who was drawn. Then those who stay are called. Nobody
 * is called to a session that has been cancelled or closed meanwhile. Asks peers; when they do not answer, nothing
 * happens, and the job comes again.
 */
export async function checkDrawn(deps: Deps, drawId: string): Promise<void> {
  const draw = await panelDrawRepository(deps.session, scope).oneOrRefuse(drawId);
  if (!gavePanel(draw) || draw.checkedAt !== null) return;
  const meeting = await evaluationSessionRepository(deps.session, scope).oneOrRefuse(draw.sessionId);
  const ineligible = await noLongerEligible(deps, draw, meeting);
  await deps.transaction(async (session) => {
    const { status } = await evaluationSessionRepository(session, scope).lockedOrRefuse(meeting.id);
    const locked = await lockCeremony(session, scope, drawId);
    if (locked.draw.checkedAt !== null) return;
    await panelDrawRepository(session, scope).update(
      drawId,
      {},
      {
        checkedAt: deps.clock.now(),
        sealedChecked: drawSeal(deps.seal).close(draw, 'sealedChecked', [...ineligible]),
      },
    );
    if (status !== 'PLANNED') return;
    await callOrVacate(session, deps, draw, ineligible);
    await fillVacancies(session, deps, meeting.id);
  });
}

/** Candidates of the frozen list who would not be on it today. */
async function noLongerEligible(
  deps: Deps,
  draw: PanelDraw,
  meeting: EvaluationSession,
): Promise<ReadonlySet<string>> {
  const sealed = drawSeal(deps.seal);
  const { candidates } = sealed.open<FrozenInput>(draw, 'sealedInput');
  const { conditions } = sealed.open<{ readonly conditions: DrawConditions }>(draw, 'sealedFacts');
  const today = candidatesOf(await askDrawFacts(deps, meeting), conditions);
  const eligible = new Set(today.candidates.map(({ id }) => id));
  return new Set(candidates.map(({ id }) => id).filter((id) => !eligible.has(id)));
}

async function callOrVacate(
  session: DatabaseSession,
  deps: Deps,
  draw: PanelDraw,
  ineligible: ReadonlySet<string>,
): Promise<void> {
  const seats = seatRepository(session, scope);
  const drawn = await seats.find({ where: { drawId: draw.id, status: 'CALLED' } });
  for (const seat of drawn) {
    if (!ineligible.has(deps.seal.holderOf(seat))) await callHolder(session, deps, seat);
    else
      await seats.update(
        seat.id,
        {},
        { status: 'VACATED', vacancyReason: 'INELIGIBLE', vacatedAt: deps.clock.now(), liveKey: null },
      );
  }
}
