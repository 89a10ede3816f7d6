import type { CivilDate } from '../../shared/civilDate';

/** Grade of a term assessment, as evaluations gives it. */
export type TermGrade = 'EXCELLENT' | 'COMPETENT' | 'BASICALLY_COMPETENT' | 'NOT_COMPETENT';

/** A renewal (续聘) with the assessment that it rests on, as evaluations told it on that day. */
export interface Renewal {
  readonly on: CivilDate;
  /** First day of the term that was assessed. */
  readonly termFrom: CivilDate;
  readonly assessmentId: string;
  readonly grade: TermGrade;
}
