/** What ties an expert to an applicant (利害关系), T四(四). */
export type ConflictType =
  'EMPLOYER' | 'FORMER_EMPLOYER' | 'KIN' | 'TUTOR' | 'CO_AUTHOR' | 'COMPLAINT' | 'OTHER';

/** Who said so first: the expert · the office · the system, from units alone. */
export type RecusalOrigin = 'DECLARED' | 'ORDERED' | 'FOUND';

/** A hint to be confirmed or ignored · the expert stays out of the case · the office saw no conflict. */
export type RecusalStatus = 'PROPOSED' | 'IN_FORCE' | 'DISMISSED';

/** One expert and one applicant between whom somebody sees a conflict (回避), R-51. */
export interface Recusal {
  readonly id: string;
  readonly sessionId: string;
  readonly applicantId: string;
  readonly seatId: string;
  readonly expertId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly conflictType: ConflictType;
  readonly origin: RecusalOrigin;
  readonly status: RecusalStatus;
  /** Decided by the office: the expert cannot change it any more. */
  readonly pinned: boolean;
  /** What the expert said of it. */
  readonly note: string | null;
  /** Why the office decided so. */
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}
