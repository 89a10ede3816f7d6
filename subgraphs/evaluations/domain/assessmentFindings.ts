import { evaluate, type RuleFinding } from '../../shared/rule';
import { recognitionRules } from './rules/recognitionRules';
import { termRules } from './rules/termRules';
import type { TermAssessment } from './TermAssessment';

/** What puts an assessment in the list for recuperation leave (疗养): excellent, and the version that stands. */
export const listedWhen = { grade: 'EXCELLENT', currentKey: { isNull: false } } as const;

const isListed = ({ grade, currentKey }: Pick<TermAssessment, 'grade' | 'currentKey'>): boolean =>
  grade === listedWhen.grade && currentKey !== null;

/** for one assessment, as of its day; of a version that was corrected R-69 says nothing. */
export function assessmentFindings(assessment: TermAssessment): RuleFinding[] {
  const { id, memberId, termFrom, assessedOn: asOf, grade, currentKey } = assessment;
  const excellent = grade === 'EXCELLENT' && currentKey !== null;
  const term = { id, excellent, letterOn: null, secretUntil: [], listed: isListed(assessment) };
  return [
    ...evaluate(termRules, { asOf, terms: [{ id: memberId, termFrom, heads: assessment }] }),
    ...evaluate({ 'R-69': recognitionRules['R-69'] }, { asOf, terms: [term] }),
  ];
}
