import type { DrawParty } from '../record/DrawParty';
import { refuse } from '../refusals';
import type { Ceremony } from './failureAt';

/**
 * Three parties are three people: an account that has roles at two of them acts for one, whether it commits, reveals or
 * signs.
 * @param ceremony what has been brought so far
 * @param party the party that the account now acts for
 * @throws Refusal SAME_PERSON
 */
export function requireOtherPerson(
  { shares, signOffs }: Pick<Ceremony, 'shares' | 'signOffs'>,
  party: DrawParty,
  subject: string,
): void {
  const others = shares.filter((share) => share.party !== party);
  const brought = others.flatMap(({ committedBy, revealedBy }) => [committedBy, revealedBy]);
  const signed = party === 'SUPERVISOR' ? [] : signOffs.map(({ signedBy }) => signedBy);
  if ([...brought, ...signed].includes(subject)) throw refuse('SAME_PERSON');
}
