import { systemScope } from '../../shared/scope/systemScope';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { drawSignOffRepository } from '../persistence/drawSignOffRepository';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { noteIncidents } from './endCeremony';
import { registerDraw } from './registerDraw';

const scope = systemScope('a record follows from its draw, whoever signed');

/**
 * Registers a drawn draw once its time has come. The record waits for the supervisor's second signature, but not longer
 * than for the opening of the session: to withhold it is an incident, and keeps nothing from the register.
 */
export async function closeRecord(deps: Deps, draw: PanelDraw): Promise<void> {
  const signed = { drawId: draw.id, stage: 'AFTER_RESULT' } as const;
  if (!(await drawSignOffRepository(deps.session, scope).exists(signed))) {
    const now = deps.clock.now();
    const { opensAt, status } = await evaluationSessionRepository(deps.session, scope).oneOrRefuse(
      draw.sessionId,
    );
    if (opensAt > now && status === 'PLANNED') return;
    const incidents = [{ kind: 'RESULT_NOT_SIGNED', party: 'SUPERVISOR' }] as const;
    await deps.transaction((session) => noteIncidents(session, draw, incidents, now));
  }
  await registerDraw(deps, draw.id);
}
