import { refuse } from '../refusals';
import type { DrawShare } from './DrawShare';

/**
 * Three parties are three people: an account that has roles at two of them holds one share.
 * @param others the shares of the other parties
 * @throws Refusal SAME_PERSON
 */
export function requireOtherPerson(
  others: readonly Pick<DrawShare, 'committedBy' | 'revealedBy'>[],
  subject: string,
): void {
  if (others.some((one) => one.committedBy === subject || one.revealedBy === subject))
    throw refuse('SAME_PERSON');
}
