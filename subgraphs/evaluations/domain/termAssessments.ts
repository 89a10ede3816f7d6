import { appointmentKey, type Appointment } from './Appointment';
import { policy } from './policy';
import type { TermAssessment, TermHeads } from './TermAssessment';
import { requireScores, termGrade } from './termGrade';

/** A version before it is stored. */
type NewAssessment = Omit<TermAssessment, 'version'>;
type Scored = TermHeads & Pick<TermAssessment, 'grade' | 'gradePolicy'>;
type Given = Scored & Pick<TermAssessment, 'id' | 'evidence' | 'remarks' | 'assessedOn'>;

/** Four heads with the grade that the policy makes of them. Refuses INVALID_SCORE. */
export function assessedAs({ quality, attitude, discipline, duty }: TermHeads): Scored {
  const scores = { quality, attitude, discipline, duty };
  requireScores(scores);
  return { ...scores, grade: termGrade(scores), gradePolicy: policy.TERM_GRADES.version };
}

/** The first version of the assessment of a term. */
export const firstAssessment = (term: Appointment, given: Given): NewAssessment => ({
  ...given,
  memberId: term.memberId,
  poolId: term.poolId,
  committeeId: term.committeeId,
  expertId: term.expertId,
  filingAuthorityId: term.filingAuthorityId,
  organisingUnitId: term.organisingUnitId,
  termFrom: term.termFrom,
  termTo: term.termTo,
  ordinal: 1,
  correctionReason: null,
  currentKey: appointmentKey(term),
});

/** The version that takes the place of another, with the reason. */
export const correctedAssessment = (
  before: TermAssessment,
  given: Given & { readonly correctionReason: string },
): NewAssessment => ({
  ...given,
  memberId: before.memberId,
  poolId: before.poolId,
  committeeId: before.committeeId,
  expertId: before.expertId,
  filingAuthorityId: before.filingAuthorityId,
  organisingUnitId: before.organisingUnitId,
  termFrom: before.termFrom,
  termTo: before.termTo,
  ordinal: before.ordinal + 1,
  currentKey: appointmentKey(before),
});
