import { yearOf } from '../../shared/civilDate';
import { evaluate, type RuleFinding } from '../../shared/rule';
import type { PersonArchive } from './draw/DrawFacts';
import { recognitionRules } from './rules/recognitionRules';
import { termRules } from './rules/termRules';
import { trainingRules } from './rules/trainingRules';
import type { TermAssessment } from './TermAssessment';

/** What puts an assessment in the list for recuperation leave (疗养): excellent, and the version that stands. */
export const listedWhen = { grade: 'EXCELLENT', currentKey: { isNull: false } } as const;

const isListed = ({ grade, currentKey }: Pick<TermAssessment, 'grade' | 'currentKey'>): boolean =>
  grade === listedWhen.grade && currentKey !== null;

/**
 * for one assessment, as of its day; of a version that was corrected R-69 says nothing.
 * @param education continuing education by year, of which the years of the term up to that day count; null where it is
 *   not known
 */
export function assessmentFindings(
  assessment: TermAssessment,
  education: PersonArchive['continuingEducation'] | null,
): RuleFinding[] {
  const { id, memberId, termFrom, assessedOn: asOf, grade, currentKey } = assessment;
  const excellent = grade === 'EXCELLENT' && currentKey !== null;
  const term = { id, excellent, letterOn: null, secretUntil: [], listed: isListed(assessment) };
  const inTerm = education?.filter(({ year }) => yearOf(termFrom) <= year && year <= yearOf(asOf));
  const hours = inTerm ? inTerm.reduce((sum, one) => sum + one.hours, 0) : null;
  const educated = { id: memberId, hours, beforeTerm: null, beforeWork: null, signedIn: false };
  return [
    ...evaluate({ 'R-61': trainingRules['R-61'] }, { asOf, people: [educated] }),
    ...evaluate(termRules, { asOf, terms: [{ id: memberId, termFrom, heads: assessment }] }),
    ...evaluate({ 'R-69': recognitionRules['R-69'] }, { asOf, terms: [term] }),
  ];
}
