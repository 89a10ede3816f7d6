import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { Ceremony } from '../domain/ceremony/failureAt';
import { notBefore } from '../domain/ceremony/notBefore';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { drawSeal } from '../persistence/drawSeal';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { drawFromShares, openDraw, type DrawnResult } from './drawFromShares';
import { ceremonyOf, lockCeremony } from './lockCeremony';
import { seatDrawn } from './seatDrawn';

const scope = systemScope('a draw whose seed is fixed is carried out, whoever asks');

/**
 * Carries out a draw whose shares are all revealed, and seats the panel (T五(一)). Computed outside of the transaction
 * and stored once: whoever comes second, or again after a fault, finds it done. Does nothing in any other state.
 */
export async function conductDraw(deps: Deps, drawId: string): Promise<void> {
  const ceremony = await ceremonyOf(deps.session, scope, drawId);
  if (ceremony.draw.state !== 'REVEALED') return;
  const opened = openDraw(deps, ceremony);
  const drawn = drawFromShares(ceremony.draw, opened);
  const meeting = await evaluationSessionRepository(deps.session, scope).oneOrRefuse(ceremony.draw.sessionId);
  await deps.transaction(async (session) => {
    const locked = await evaluationSessionRepository(session, scope).lockedOrRefuse(meeting.id);
    const { draw } = await lockCeremony(session, scope, drawId);
    if (draw.state !== 'REVEALED') return;
    const result: DrawnResult = { ...drawn.result, offices: drawn.offices };
    await storeResult(session, deps, draw, result);
    if (result.outcome === 'DRAWN' && mayBeJoined(locked))
      await seatDrawn(session, deps, {
        draw,
        meeting: locked,
        input: opened.input,
        panel: result.panel,
        keyed: opened.keyed,
      });
  });
}

/**
 * Nobody joins a panel whose vote has begun or whose session has closed or is cancelled: the result stands, and seats
 * nobody.
 */
const mayBeJoined = ({ status, votingStartedAt }: EvaluationSession): boolean =>
  votingStartedAt === null && status === 'PLANNED';

async function storeResult(
  session: DatabaseSession,
  { seal, clock }: Deps,
  draw: Ceremony['draw'],
  result: DrawnResult,
): Promise<void> {
  const stored = 'rank' in result ? { ...result, rank: result.rank.toString() } : result;
  const gavePanel = result.outcome === 'DRAWN';
  await panelDrawRepository(session, scope).update(
    draw.id,
    {},
    {
      state: 'DRAWN',
      outcome: result.outcome,
      drawnAt: notBefore(clock.now(), draw.revealedAt),
      tries: result.tries,
      chairDegenerate: result.offices?.degenerate ?? null,
      sealedResult: drawSeal(seal).close(draw, 'sealedResult', stored),
      liveKey: null,
      panelKey: gavePanel && draw.kind !== 'SUPPLEMENTARY' ? draw.sessionId : null,
    },
  );
}
