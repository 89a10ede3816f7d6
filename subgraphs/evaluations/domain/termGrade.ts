import { policy } from './policy';
import { refuse } from './refusals';
import type { TermGrade, TermHeads } from './TermAssessment';

/** The four heads in the order of the notice. */
export const heads = ['quality', 'attitude', 'discipline', 'duty'] as const;

/** Most points of one head. */
const FULL = 100;

/** Refuses INVALID_SCORE unless every head has whole points from 0 to 100. */
export function requireScores(scores: TermHeads): void {
  for (const head of heads) {
    const points = scores[head];
    if (!Number.isInteger(points) || points < 0 || points > FULL)
      throw refuse('INVALID_SCORE', { head, max: FULL });
  }
}

/** The grade of four scored heads: the best whose sum and whose least head are both reached (以上 includes the number). */
export function termGrade(scores: TermHeads): TermGrade {
  const points = heads.map((head) => scores[head]);
  const sum = points.reduce((total, one) => total + one, 0);
  const least = Math.min(...points);
  const reached = policy.TERM_GRADES.value.find(
    ({ sumAtLeast, eachAtLeast }) => sum >= sumAtLeast && least >= eachAtLeast,
  );
  return reached?.grade ?? 'NOT_COMPETENT';
}
