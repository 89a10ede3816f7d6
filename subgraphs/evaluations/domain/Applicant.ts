import type { CivilDate } from '../../shared/civilDate';

/** Somebody whose title a session reviews (申报人): a number and a unit, never a name or an ID number. */
export interface Applicant {
  readonly id: string;
  readonly sessionId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** Application number, unique in the session; a withdrawn one is not given anew. */
  readonly code: string;
  /** 统一社会信用代码 of the unit. */
  readonly unitUscc: string;
  /** Root of the unit's group; the unit's own when it has no parent. */
  readonly rootUscc: string;
  readonly groupId: string | null;
  readonly registeredOn: CivilDate;
  readonly withdrawnOn: CivilDate | null;
  readonly withdrawReason: string | null;
  readonly version: number;
}

/** A unit that an applicant of a session comes from. */
export type ApplicantUnit = Pick<Applicant, 'unitUscc' | 'rootUscc'>;
