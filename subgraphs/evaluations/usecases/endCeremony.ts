import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import type { CeremonyFailure } from '../domain/ceremony/failureAt';
import type { DrawIncident } from '../domain/ceremony/DrawIncident';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import type { DrawParty } from '../domain/record/DrawParty';
import { drawIncidentRepository } from '../persistence/drawIncidentRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';

const scope = systemScope('incidents and ends of ceremonies are noted whoever brought them about');

/** Notes what went against the rules; noted twice it stands once. */
export async function noteIncidents(
  session: DatabaseSession,
  draw: PanelDraw,
  incidents: readonly Pick<DrawIncident, 'kind' | 'party'>[],
  now: Date,
): Promise<void> {
  const repository = drawIncidentRepository(session, scope);
  const known = await repository.find({ where: { drawId: draw.id } });
  const fresh = incidents.filter(
    ({ kind, party }) => !known.some((one) => one.kind === kind && one.party === party),
  );
  if (fresh.length === 0) return;
  await repository.insertMany(
    fresh.map(({ kind, party }) => ({
      id: newId('incident', now),
      drawId: draw.id,
      filingAuthorityId: draw.filingAuthorityId,
      organisingUnitId: draw.organisingUnitId,
      kind,
      party,
      occurredAt: now,
    })),
  );
}

/**
 * Ends a ceremony for good: it stays on record with its reason, and with who is answerable.
 * @param by who ended it; null for a deadline
 */
export async function endCeremony(
  session: DatabaseSession,
  draw: PanelDraw,
  { reason, incidents }: CeremonyFailure,
  { by, now }: { readonly by: DrawParty | null; readonly now: Date },
): Promise<void> {
  await panelDrawRepository(session, scope).update(
    draw.id,
    {},
    { state: 'VOID', voidReason: reason, voidedBy: by, voidedAt: now, liveKey: null },
  );
  await noteIncidents(session, draw, incidents, now);
}
