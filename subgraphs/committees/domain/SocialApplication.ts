import type { CivilDate } from '../../shared/civilDate';

export type ApplicationStatus =
  'APPLIED' | 'FORWARDED' | 'REVIEWED' | 'SELECTED' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN';

export type ApplicationActor = 'EXPERT' | 'EMPLOYER' | 'ORGANISING_UNIT' | 'FILING_AUTHORITY' | 'SERVICE';

/** An expert's own application to join a pool (社会遴选申请), T三(二), R-14. */
export interface SocialApplication {
  readonly id: string;
  readonly poolId: string;
  readonly committeeId: string;
  readonly expertId: string;
  /** The employer on the day of the application; it forwards. */
  readonly employerId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly status: ApplicationStatus;
  readonly statement: string;
  readonly appliedOn: CivilDate;
  /** 共同评选: both sides say yes, in any order. */
  readonly organiserSelectedOn: CivilDate | null;
  readonly authoritySelectedOn: CivilDate | null;
  /** Pool and expert while the application is open, null after: one open application at a time. */
  readonly liveKey: string | null;
  readonly version: number;
}

/** One step of an application (审核环节). */
export interface ApplicationStep {
  readonly id: string;
  readonly applicationId: string;
  readonly poolId: string;
  readonly expertId: string;
  readonly employerId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** From 1. */
  readonly ordinal: number;
  readonly status: ApplicationStatus;
  readonly takenBy: ApplicationActor;
  readonly takenOn: CivilDate;
  readonly note: string | null;
}
