import type { CivilDate } from '../../../shared/civilDate';
import { evaluate, isBroken, type RuleFinding } from '../../../shared/rule';
import type { EvaluationSession } from '../EvaluationSession';
import { refuse } from '../refusals';
import { sessionRules } from '../rules/sessionRules';
import { voteRules, type VoteFacts } from '../rules/voteRules';

/** Rules that let a vote open, as of a day; the ballots are still to come. */
export type OpeningFigures = Omit<VoteFacts, 'asOf' | 'ballots'>;

/**
 * What find before a vote opens.
 * @throws Refusal VOTE_NOT_READY with all of them, when one stands against it
 */
export function openingFindings(
  session: Pick<EvaluationSession, 'findings'>,
  asOf: CivilDate,
  figures: OpeningFigures,
): RuleFinding[] {
  const days = [{ kind: 'VOTE' as const, on: asOf }];
  const found = [
    ...evaluate(sessionRules, { asOf, filing: validityOf(session), days }),
    ...evaluate(voteRules, { ...figures, asOf, ballots: null }),
  ];
  if (found.some(isBroken)) throw refuse('VOTE_NOT_READY', {}, found);
  return found;
}

/** What R-70 finds once the ballots are counted; it decides the outcome and refuses nothing. */
export const closingFindings = (asOf: CivilDate, figures: Omit<VoteFacts, 'asOf'>): RuleFinding[] =>
  evaluate(voteRules, { ...figures, asOf }).filter(({ rule }) => rule === 'R-70');

/** The filing's validity as R-06 knew it when the meeting days were set; null when it was not found. */
function validityOf({ findings }: Pick<EvaluationSession, 'findings'>) {
  const { firstDay, lastDay } = findings.find(({ rule }) => rule === 'R-06')?.facts ?? {};
  return typeof firstDay === 'string' && typeof lastDay === 'string' ? { firstDay, lastDay } : null;
}
