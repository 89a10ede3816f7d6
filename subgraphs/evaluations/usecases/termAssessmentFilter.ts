import type { Where } from '../../shared/scope/Where';
import type { TermAssessment, TermGrade } from '../domain/TermAssessment';

/** Which assessments; the same for a list and the figures about them. */
export interface TermAssessmentFilter {
  readonly grade?: readonly TermGrade[] | null | undefined;
  readonly corrected?: boolean | null | undefined;
}

/** The filter as conditions on assessments. */
export const assessmentsWhere = ({ grade, corrected }: TermAssessmentFilter): Where<TermAssessment> => ({
  ...(grade && { grade: { in: grade } }),
  ...(typeof corrected === 'boolean' && { currentKey: { isNull: corrected } }),
});
