import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { PoolMember } from '../domain/PoolMember';
import { refuse } from '../domain/refusals';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { announceMemberNamed } from './memberEvents';
import { orRefuse } from './orRefuse';

/**
 * Stores a new membership and announces it, under the authority and organiser that the pool has now: the member was
 * made of the pool as it was before experts was asked. Throws ALREADY_MEMBER for somebody whose membership lasts,
 * NOT_FOUND for a caller whose pool it no longer is.
 */
export async function storeMembership(
  session: DatabaseSession,
  caller: Caller,
  made: Omit<PoolMember, 'version'>,
  now: Date,
): Promise<string> {
  const pools = expertPoolRepository(session, caller);
  const { filingAuthorityId, organisingUnitId } = await pools.lockedOrRefuse(made.poolId);
  const member = { ...made, filingAuthorityId, organisingUnitId };
  await orRefuse(() => poolMemberRepository(session, caller).insert(member), {
    pool_member_live: () => refuse('ALREADY_MEMBER'),
  });
  await announceMemberNamed(session, member, now);
  return member.id;
}
