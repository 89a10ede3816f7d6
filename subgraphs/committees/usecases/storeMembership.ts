import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { PoolMember } from '../domain/PoolMember';
import { refuse } from '../domain/refusals';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { announceMemberNamed } from './memberEvents';
import { orRefuse } from './orRefuse';

/** Stores a new membership and announces it. Throws ALREADY_MEMBER for somebody whose membership lasts. */
export async function storeMembership(
  session: DatabaseSession,
  caller: Caller,
  member: Omit<PoolMember, 'version'>,
  now: Date,
): Promise<string> {
  await orRefuse(() => poolMemberRepository(session, caller).insert(member), {
    pool_member_live: () => refuse('ALREADY_MEMBER'),
  });
  await announceMemberNamed(session, member, now);
  return member.id;
}
