import type { CivilDate } from '../../shared/civilDate';

/** 优秀 · 称职 · 基本称职 · 不称职. */
export type TermGrade = 'EXCELLENT' | 'COMPETENT' | 'BASICALLY_COMPETENT' | 'NOT_COMPETENT';

/** The four heads of T五(六), 0 to 100 points each: 工作质量, 工作态度, 遵章守纪, 履行职责. */
export interface TermHeads {
  readonly quality: number;
  readonly attitude: number;
  readonly discipline: number;
  readonly duty: number;
}

/** What the graph knows of a term: counts, shown beside the scores and kept with them. */
export interface TermEvidence {
  /** Sessions of the pool in the term that were not cancelled. */
  readonly sessions: number;
  /** Seats held in them: attended, absent, given up, and without a record. */
  readonly attended: number;
  readonly absent: number;
  readonly vacated: number;
  readonly unrecorded: number;
}

/** One version of the assessment of one term of a membership (任期考核). It never changes; a correction is another version. */
export interface TermAssessment extends TermHeads {
  readonly id: string;
  readonly memberId: string;
  readonly poolId: string;
  readonly committeeId: string;
  readonly expertId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly termFrom: CivilDate;
  readonly termTo: CivilDate;
  readonly grade: TermGrade;
  /** Version of the policy that made the grade of the scores. */
  readonly gradePolicy: string;
  readonly evidence: TermEvidence;
  readonly remarks: string | null;
  readonly assessedOn: CivilDate;
  /** Number of this version, from 1. */
  readonly ordinal: number;
  /** Why there is another version; null for the first. */
  readonly correctionReason: string | null;
  /** Membership and term while this version stands, null once it is corrected: one stands at a time. */
  readonly currentKey: string | null;
  readonly version: number;
}
