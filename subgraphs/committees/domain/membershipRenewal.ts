import type { CivilDate } from '../../shared/civilDate';
import type { PoolMember } from './PoolMember';
import { refuse } from './refusals';

/** First day of the term after which a member may be renewed. Throws NOT_ADMITTED and ALREADY_RENEWED. */
export function termToRenew({
  status,
  renewedOn,
  termFrom,
}: Pick<PoolMember, 'status' | 'renewedOn' | 'termFrom'>): CivilDate {
  if (status !== 'ADMITTED' || termFrom === null) throw refuse('NOT_ADMITTED');
  if (renewedOn !== null) throw refuse('ALREADY_RENEWED');
  return termFrom;
}
