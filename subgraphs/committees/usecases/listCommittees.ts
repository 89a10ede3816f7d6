import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import type { Deps } from './Deps';

/** The committees that the caller may see, by code. */
export const listCommittees = (
  { session }: Deps,
  caller: Caller,
  { first, after }: PageArguments,
): Promise<Page<ReviewCommittee>> =>
  reviewCommitteeRepository(session, caller).page({
    first,
    after,
    order: [{ column: 'code', direction: 'ASC' }],
  });
