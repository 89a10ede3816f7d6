import type { Peer } from '../../shared/peer/createPeer';
import { refuse } from '../domain/refusals';
import type { TermAssessment } from '../domain/TermAssessment';

/** Whom a letter is about and whom it goes to, in clear, for as long as the letter is written. */
export interface LetterRecipient {
  readonly name: string;
  readonly employer: string;
  readonly employerName: string;
}

const RECIPIENT = /* GraphQL */ `
  query LetterRecipient($expert: ID!, $assessment: ID!) {
    letterRecipient(expert: $expert, assessment: $assessment) {
      name
      employer
      employerName
    }
  }
`;

/**
 * Asks experts for the name and today's employer. The reading stands in the person's access log, once for an
 * assessment. Refuses NO_EMPLOYER; throws SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT. Never inside a transaction.
 */
export async function askLetterRecipient(
  experts: Peer,
  { id: assessment, expertId: expert }: Pick<TermAssessment, 'id' | 'expertId'>,
): Promise<LetterRecipient> {
  const variables = { expert, assessment };
  const answer = await experts.ask<{ letterRecipient: LetterRecipient | null }>(RECIPIENT, variables);
  if (answer.letterRecipient === null) throw refuse('NO_EMPLOYER');
  return answer.letterRecipient;
}
