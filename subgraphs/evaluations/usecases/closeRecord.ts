import { related } from '../../shared/scope/related';
import { systemScope } from '../../shared/scope/systemScope';
import type { Where } from '../../shared/scope/Where';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { DrawSignOffTable } from '../persistence/DrawSignOffTable';
import { drawSignOffRepository } from '../persistence/drawSignOffRepository';
import { EvaluationSessionTable } from '../persistence/EvaluationSessionTable';
import type { Deps } from './Deps';
import { noteIncidents } from './endCeremony';
import { registerDraw } from './registerDraw';

const scope = systemScope('a record follows from its draw, whoever signed');

const signedResult = related(DrawSignOffTable, { drawId: 'id' }, { stage: 'AFTER_RESULT' });

/**
 * Drawn draws whose record may be closed: the supervisor has signed a second time, or the session has opened or is off.
 * Those that wait for it cost a round of the jobs nothing.
 */
export const recordIsDue = (now: Date): Where<PanelDraw> => ({
  state: 'DRAWN',
  sealedRecord: { isNull: true },
  anyOf: [
    { hasRelated: [signedResult] },
    {
      hasRelated: [
        related(
          EvaluationSessionTable,
          { id: 'sessionId' },
          { anyOf: [{ opensAt: { lte: now } }, { status: { not: 'PLANNED' } }] },
        ),
      ],
    },
  ],
});

/**
 * Registers a drawn draw whose time has come. The record waits for the supervisor's second signature, but not longer
 * than for the opening of the session: to withhold it is an incident, and keeps nothing from the register.
 * @param draw one that recordIsDue has found
 */
export async function closeRecord(deps: Deps, draw: PanelDraw): Promise<void> {
  const signed = { drawId: draw.id, stage: 'AFTER_RESULT' } as const;
  if (!(await drawSignOffRepository(deps.session, scope).exists(signed))) {
    const incidents = [{ kind: 'RESULT_NOT_SIGNED', party: 'SUPERVISOR' }] as const;
    const now = deps.clock.now();
    await deps.transaction((session) => noteIncidents(session, draw, incidents, now));
  }
  await registerDraw(deps, draw.id);
}
