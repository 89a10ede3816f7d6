import type { CivilDate } from '../../shared/civilDate';

/** 无故拒绝 · 打人情分 · 干扰其他专家评审 · 泄露评审会相关信息, T五(五). */
export type ConductKind = 'REFUSAL' | 'FAVOUR_SCORING' | 'INTERFERENCE' | 'LEAK';
/** 评审 · 研讨 · 咨询论证: all three count. */
export type ConductOccasion = 'MEETING' | 'SEMINAR' | 'CONSULTATION';
/** Of a refusal: 有正当理由 · 无故; of a violation: 属实 · 不成立. */
export type Ruling = 'JUSTIFIED' | 'UNJUSTIFIED' | 'CONFIRMED' | 'DISMISSED';
/** What stands in the credit archive for a case: 提醒 · 取消评审专家资格. */
export type ConductEffect = 'WARN' | 'EXCLUDE';

/** 提请 · 已听取陈述 · 已裁定 · 已申诉 · 维持 · 撤销. */
export type CaseStatus = 'PROPOSED' | 'HEARD' | 'RULED' | 'APPEALED' | 'UPHELD' | 'OVERTURNED';

/** A refusal without cause or a violation, from the proposal to the end of its appeal (T五(五), R-65, R-66). */
export interface ConductCase {
  readonly id: string;
  readonly kind: ConductKind;
  readonly occasion: ConductOccasion;
  readonly occurredOn: CivilDate;
  /** The seat that was refused or in which it happened; null for an occasion outside of the graph. */
  readonly seatId: string | null;
  readonly sessionId: string | null;
  /** The membership, of an occasion outside of the graph. */
  readonly memberId: string | null;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** Null while the session of the seat has not opened: the case then names the seat alone. */
  readonly expertId: string | null;
  /** What happened, as the organiser puts it, and the papers that show it. */
  readonly account: string;
  readonly evidence: readonly string[];
  /** The report of the session that it rests on; for the offices alone. */
  readonly violationReportId: string | null;
  readonly proposedOn: CivilDate;
  /** Last day of the hearing, counted anew from the opening of the names; without a statement the case is heard the day after. */
  readonly hearingEndsOn: CivilDate;
  readonly statement: string | null;
  readonly statedOn: CivilDate | null;
  readonly status: CaseStatus;
  readonly ruling: Ruling | null;
  readonly reasons: string | null;
  readonly ruledOn: CivilDate | null;
  /** Number of the ruling among those against the expert, in the order in which they were made; null for others. */
  readonly rulingNo: number | null;
  /** Digest of whose token ruled: somebody else decides the appeal. Never shown. */
  readonly ruledBy: string | null;
  /** Last day of the appeal. */
  readonly appealEndsOn: CivilDate | null;
  readonly appealGrounds: string | null;
  readonly appealedOn: CivilDate | null;
  readonly appealReasons: string | null;
  readonly appealDecidedOn: CivilDate | null;
  /** The appointment in which an unjustified refusal counts, as committees told it at the ruling. */
  readonly appointmentKey: string | null;
  readonly termFrom: CivilDate | null;
  readonly termTo: CivilDate | null;
  /** What stands in the credit archive for it, and the id of that entry. */
  readonly effect: ConductEffect | null;
  readonly creditRecordId: string | null;
  /** Occasion and person: nobody answers twice for the same. */
  readonly subjectKey: string;
  readonly version: number;
}

/**
 * Where a case stands on a day: heard by a statement, or because the time for one has passed. It does not pass while
 * the names of the session are sealed: the hearing begins anew when they open.
 */
export const caseStatusOn = (
  { status, hearingEndsOn, expertId }: Pick<ConductCase, 'status' | 'hearingEndsOn' | 'expertId'>,
  today: CivilDate,
): CaseStatus => (status === 'PROPOSED' && expertId !== null && hearingEndsOn < today ? 'HEARD' : status);

/** Rulings against the expert. */
export const adverse: readonly Ruling[] = ['UNJUSTIFIED', 'CONFIRMED'];
