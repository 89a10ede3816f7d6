import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { CommendationLetter } from '../domain/CommendationLetter';
import { commendationLetterRepository } from '../persistence/commendationLetterRepository';
import type { Deps } from './Deps';

/** The letters that the caller may see, the latest first. */
export async function listCommendationLetters(
  { session }: Deps,
  caller: Caller,
  { first, after }: PageArguments,
): Promise<Page<CommendationLetter>> {
  return commendationLetterRepository(session, caller).page({
    first,
    after,
    order: [{ column: 'issuedOn', direction: 'DESC' }],
  });
}
