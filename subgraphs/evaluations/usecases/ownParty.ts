import { codedError } from '../../shared/codedError';
import type { Caller } from '../../shared/identity/Caller';
import { partyOf } from '../domain/ceremony/partyOf';
import type { DrawParty } from '../domain/record/DrawParty';

/** The party for which a caller acts in a ceremony. Throws FORBIDDEN for a role that takes no part. */
export function ownParty({ role }: Caller): DrawParty {
  const party = partyOf(role);
  if (party === undefined) throw codedError('FORBIDDEN');
  return party;
}
