import type { DrawParty } from '../record/DrawParty';
import type { DrawIncident, IncidentKind } from './DrawIncident';
import type { DrawShare } from './DrawShare';
import type { DrawSignOff } from './DrawSignOff';
import type { PanelDraw, VoidReason } from './PanelDraw';

/** A draw with what its parties brought. */
export interface Ceremony {
  readonly draw: PanelDraw;
  readonly shares: readonly DrawShare[];
  readonly signOffs: readonly DrawSignOff[];
}

/** Why a ceremony ends, and what each party is answerable for. */
export interface CeremonyFailure {
  readonly reason: VoidReason;
  readonly incidents: readonly Pick<DrawIncident, 'kind' | 'party'>[];
}

/** Whether the supervisor approved before the reveal. */
export const isApproved = ({ signOffs }: Pick<Ceremony, 'signOffs'>): boolean =>
  signOffs.some(({ stage, opinion }) => stage === 'BEFORE_REVEAL' && opinion === 'APPROVED');

/**
 * What a passed deadline means (draw.md 3): the ceremony ends and whoever withheld is named; it never goes on without
 * a share. Undefined while nothing is overdue. A party is not blamed for what another kept it from doing.
 */
export function failureAt(ceremony: Ceremony, now: Date): CeremonyFailure | undefined {
  const { draw, shares } = ceremony;
  if (draw.state === 'PREPARED' && now > draw.commitBy) {
    const missing = shares.filter(({ commitment }) => commitment === null);
    return { reason: 'COMMITMENT_MISSING', incidents: blame('COMMITMENT_MISSING', missing) };
  }
  if (draw.state !== 'COMMITTED' || now <= draw.revealBy) return undefined;
  const supervisor = [{ party: 'SUPERVISOR' as const }];
  if (draw.beaconKind !== 'NONE' && draw.beaconReference === null)
    return { reason: 'BEACON_MISSING', incidents: blame('BEACON_NOT_NAMED', supervisor) };
  if (!isApproved(ceremony))
    return { reason: 'SIGN_OFF_MISSING', incidents: blame('SIGN_OFF_MISSING', supervisor) };
  const withheld = shares.filter(({ revealedAt }) => revealedAt === null);
  const noBeacon = draw.beaconKind !== 'NONE' && draw.beacon === null;
  return {
    reason: withheld.length > 0 ? 'REVEAL_MISSING' : 'BEACON_MISSING',
    incidents: [
      ...blame('REVEAL_MISSING', withheld),
      ...(noBeacon ? blame('BEACON_NOT_ENTERED', supervisor) : []),
    ],
  };
}

const blame = (kind: IncidentKind, parties: readonly { readonly party: DrawParty }[]) =>
  parties.map(({ party }) => ({ kind, party }));
