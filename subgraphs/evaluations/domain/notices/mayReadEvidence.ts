import type { EvaluationSession } from '../EvaluationSession';

const STEWARDS = ['ORGANISING_UNIT', 'FILING_AUTHORITY'];

/**
 * Whether a role reads the words of a reply that it may see: the expert at any time, organiser and filing authority
 * once the names are open, because words may tell who wrote them.
 */
export const mayReadEvidence = (
  role: string,
  session: Pick<EvaluationSession, 'namesOpenedAt'> | null,
): boolean =>
  role === 'EXPERT' || (STEWARDS.includes(role) && session !== null && session.namesOpenedAt !== null);
