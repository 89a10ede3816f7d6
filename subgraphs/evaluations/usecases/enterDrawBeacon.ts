import { isQuicknetRound } from '../../shared/hashing/isQuicknetRound';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { isOutcomeOf, type Beacon } from '../domain/record/Beacon';
import { readBeacon } from '../domain/record/readBeacon';
import { refuse } from '../domain/refusals';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { completeReveal } from './completeReveal';
import type { Deps } from './Deps';
import { drawnNow } from './drawnNow';
import { givenBeacon, presentFields } from './givenBeacon';
import { lockCeremony } from './lockCeremony';

interface EnterDrawBeaconInput {
  readonly draw: string;
  readonly numbers?: readonly number[] | null | undefined;
  readonly extra?: readonly number[] | null | undefined;
  readonly signature?: string | null | undefined;
}

/**
 * Enters the outcome of the named event: lottery numbers, or a drand signature that is checked offline. What is
 * entered stands; anyone can compare it with what was published.
 * @throws Refusal NOT_FOUND, WRONG_DRAW_STATE, BEACON_NOT_NAMED, BEACON_ENTERED, BEACON_NOT_YET, DEADLINE_PASSED,
 *   BEACON_INVALID, BEACON_MISMATCH
 */
export async function enterDrawBeacon(
  deps: Deps,
  caller: Caller,
  input: EnterDrawBeaconInput,
): Promise<PanelDraw> {
  requireRole(caller, 'DISCIPLINE_SUPERVISOR');
  const now = deps.clock.now();
  await deps.transaction(async (session) => {
    const ceremony = await lockCeremony(session, caller, input.draw, ['COMMITTED']);
    const { draw } = ceremony;
    if (draw.beaconReference === null || draw.beaconDueAt === null) throw refuse('BEACON_NOT_NAMED');
    if (draw.beacon !== null) throw refuse('BEACON_ENTERED');
    if (now < draw.beaconDueAt) throw refuse('BEACON_NOT_YET', { at: draw.beaconDueAt.toISOString() });
    if (now > draw.revealBy) throw refuse('DEADLINE_PASSED', { by: draw.revealBy.toISOString() });
    const beacon = outcomeFor(draw, input);
    await panelDrawRepository(session, caller).update(draw.id, {}, { beacon });
    await completeReveal(session, caller, { ...ceremony, draw: { ...draw, beacon } }, now);
  });
  return drawnNow(deps, caller, input.draw);
}

function outcomeFor({ beaconReference }: PanelDraw, input: EnterDrawBeaconInput): Beacon {
  const { numbers, extra, signature } = input;
  const typed = presentFields({ numbers, extra, signature });
  const beacon = givenBeacon(() => readBeacon({ ...beaconReference, ...typed }));
  if (beaconReference === null || !isOutcomeOf(beacon, beaconReference)) throw refuse('BEACON_MISMATCH');
  if (beacon.kind === 'DRAND' && !isQuicknetRound(beacon.round, beacon.signature))
    throw refuse('BEACON_INVALID', { problem: 'DRAND_ROUND_FORGED' });
  return beacon;
}
