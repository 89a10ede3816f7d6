import type { CivilDate } from '../../../shared/civilDate';
import type { DrawHash } from '../draw/FrozenInput';
import type { Fraction } from '../draw/inclusion';
import type { Beacon, BeaconReference } from '../record/Beacon';
import type { RecordOutcome } from '../record/DrawRecord';
import type { DrawParty } from '../record/DrawParty';
import type { Hex32 } from '../record/hexText';

/** REDRAW: after a ceremony that gave no panel. SUPPLEMENTARY (补抽): for places that no reserve can take. */
export type DrawKind = 'INITIAL' | 'REDRAW' | 'SUPPLEMENTARY';

/** DRAWN: the seed was used; the outcome says what it gave. */
export type DrawState = 'PREPARED' | 'COMMITTED' | 'REVEALED' | 'DRAWN' | 'VOID';

/** Why there is another draw. */
export type DrawReason =
  | 'PARTY_FAILED'
  | 'CONDITIONS_CORRECTED'
  | 'NO_PANEL_FOUND'
  | 'SESSION_MOVED'
  | 'RESERVES_EXHAUSTED'
  | 'SHORTAGE_ON_SITE';

/** Why a ceremony was ended before its seed was known; the first four are a person's reasons. */
export type VoidReason =
  | 'CONDITIONS_WRONG'
  | 'SESSION_MOVED'
  | 'PROCEDURE_BROKEN'
  | 'BEACON_FAILED'
  | 'SESSION_CANCELLED'
  | 'SUPERVISOR_OBJECTED'
  | 'COMMITMENT_MISSING'
  | 'BEACON_MISSING'
  | 'SIGN_OFF_MISSING'
  | 'REVEAL_MISSING'
  | 'REVEAL_WRONG';

export type BeaconKind = BeaconReference['kind'];

/** How many experts a rule kept from the list. */
export interface ExcludedByRule {
  readonly rule: string;
  readonly count: number;
}

/** A ceremony and the panel it gave (随机抽取). What tells a name is sealed under the session's key. */
export interface PanelDraw {
  readonly id: string;
  readonly sessionId: string;
  readonly committeeId: string;
  readonly poolId: string;
  readonly filingId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly year: number;
  readonly kind: DrawKind;
  /** The draw that this one follows; null for the first. */
  readonly parentId: string | null;
  readonly reason: DrawReason | null;
  /** From 1, over all draws of the session. */
  readonly attempt: number;
  readonly state: DrawState;
  readonly voidReason: VoidReason | null;
  /** Who ended it; null when a deadline did, or nobody has. */
  readonly voidedBy: DrawParty | null;
  readonly outcome: RecordOutcome | null;
  readonly hash: DrawHash;
  /** h, what the three parties commit to. */
  readonly inputHash: Hex32;
  /** Places of the whole panel, and how many of them this draw fills. */
  readonly seats: number;
  readonly drawnSeats: number;
  readonly reserves: number;
  readonly candidates: number;
  readonly excluded: readonly ExcludedByRule[];
  /** N in decimals; an upper bound where `exact` is false. */
  readonly feasible: string;
  readonly exact: boolean;
  readonly piMin: Fraction;
  readonly piMax: Fraction;
  readonly tries: number | null;
  /** Whether one candidate alone could be chair, so that chance had no part in it. */
  readonly chairDegenerate: boolean | null;
  readonly beaconKind: BeaconKind;
  readonly beaconReference: BeaconReference | null;
  /** When the named event takes place. */
  readonly beaconDueAt: Date | null;
  readonly beacon: Beacon | null;
  readonly commitBy: Date;
  readonly revealBy: Date;
  /** Validity of the filing as the list was frozen. */
  readonly firstValidDay: CivilDate;
  readonly lastValidDay: CivilDate;
  /** F, what it was made of, and the result: all under the session's key. */
  readonly sealedInput: string;
  readonly sealedFacts: string;
  readonly sealedResult: string | null;
  /** Who was no longer eligible when the list was looked at again, sealed as well. */
  readonly sealedChecked: string | null;
  /** The whole record, once it is registered. */
  readonly sealedRecord: string | null;
  readonly preparedAt: Date;
  readonly committedAt: Date | null;
  readonly revealedAt: Date | null;
  readonly drawnAt: Date | null;
  readonly voidedAt: Date | null;
  /** When the drawn were looked at once more and called. */
  readonly checkedAt: Date | null;
  /** The session while the ceremony runs, null after: one ceremony at a time. */
  readonly liveKey: string | null;
  /** The session once this draw gave its panel, null else: one panel, ever. */
  readonly panelKey: string | null;
  readonly version: number;
}

/** Whether the draw gave a panel, or the missing part of one. */
export const gavePanel = ({ outcome }: Pick<PanelDraw, 'outcome'>): boolean => outcome === 'DRAWN';

/** Whether a ceremony is under way. */
export const isUnderWay = ({ state }: Pick<PanelDraw, 'state'>): boolean =>
  state === 'PREPARED' || state === 'COMMITTED' || state === 'REVEALED';
