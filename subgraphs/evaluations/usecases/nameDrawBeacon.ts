import { quicknetTime } from '../../shared/hashing/isQuicknetRound';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { notBefore } from '../domain/ceremony/notBefore';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import type { BeaconReference } from '../domain/record/Beacon';
import { readBeaconReference } from '../domain/record/readBeacon';
import { refuse } from '../domain/refusals';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { givenBeacon, presentFields } from './givenBeacon';
import { lockCeremony } from './lockCeremony';

interface NameDrawBeaconInput {
  readonly draw: string;
  readonly reference: Readonly<Record<string, unknown>>;
  readonly dueAt?: Date | null | undefined;
}

/**
 * Names the public event whose outcome goes into the seed: after all have committed, and while it lies in the future,
 * so that nobody could choose a share by it.
 * @throws Refusal NOT_FOUND, WRONG_DRAW_STATE, BEACON_NOT_USED, BEACON_KIND_WRONG, BEACON_NAMED, BEACON_INVALID,
 *   BEACON_NOT_AHEAD
 */
export async function nameDrawBeacon(
  { transaction, clock }: Deps,
  caller: Caller,
  input: NameDrawBeaconInput,
): Promise<PanelDraw> {
  requireRole(caller, 'DISCIPLINE_SUPERVISOR');
  const now = clock.now();
  return transaction(async (session) => {
    const { draw } = await lockCeremony(session, caller, input.draw, ['COMMITTED']);
    if (draw.beaconKind === 'NONE') throw refuse('BEACON_NOT_USED');
    if (draw.beaconReference !== null) throw refuse('BEACON_NAMED');
    const reference = givenBeacon(() => readBeaconReference(presentFields(input.reference)));
    if (reference.kind !== draw.beaconKind) throw refuse('BEACON_KIND_WRONG');
    const beaconDueAt = dueAtOf(reference, input.dueAt ?? null);
    if (
      beaconDueAt === null ||
      beaconDueAt <= notBefore(now, draw.committedAt) ||
      beaconDueAt > draw.revealBy
    )
      throw refuse('BEACON_NOT_AHEAD', { by: draw.revealBy.toISOString() });
    const draws = panelDrawRepository(session, caller);
    await draws.update(draw.id, {}, { beaconReference: reference, beaconDueAt });
    return draws.oneOrRefuse(draw.id);
  });
}

/** A drand round comes at its own time, whatever is said of it; a lottery is drawn when the supervisor says. */
function dueAtOf(reference: BeaconReference, given: Date | null): Date | null {
  if (reference.kind !== 'DRAND') return given;
  const due = new Date(quicknetTime(reference.round));
  return Number.isNaN(due.getTime()) ? null : due;
}
