import type { DrawParty } from '../record/DrawParty';

export type IncidentKind =
  | 'COMMITMENT_MISSING'
  | 'BEACON_NOT_NAMED'
  | 'BEACON_NOT_ENTERED'
  | 'SIGN_OFF_MISSING'
  | 'REVEAL_MISSING'
  | 'REVEAL_WRONG'
  | 'VOIDED_AMID_REVEALS'
  | 'OBJECTION'
  | 'RESULT_NOT_SIGNED';

/** What went against the rules of a ceremony, and who is answerable for it. It is never deleted. */
export interface DrawIncident {
  readonly id: string;
  readonly drawId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly kind: IncidentKind;
  readonly party: DrawParty;
  readonly occurredAt: Date;
}
