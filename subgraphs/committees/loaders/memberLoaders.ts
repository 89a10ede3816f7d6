import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { PageArguments } from '../../shared/scope/Page';
import type { OrderBy, Where } from '../../shared/scope/Where';
import type { MemberSource, MemberStatus } from '../domain/facts';
import type { PoolMember } from '../domain/PoolMember';
import type { TitleLevel } from '../domain/reference/titleSeries';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { pagePerParent } from '../../shared/loaders/pagePerParent';
import { rowById } from '../../shared/loaders/rowById';

interface MembersArguments extends PageArguments {
  readonly filter?: MemberFilter | null | undefined;
}

interface MemberFilter {
  readonly status?: readonly MemberStatus[] | null | undefined;
  readonly source?: readonly MemberSource[] | null | undefined;
  readonly titleLevel?: readonly TitleLevel[] | null | undefined;
}

/** Members within the caller's scope: by id, page by page of a pool, and page by page of an expert. */
export function memberLoaders(session: DatabaseSession, caller: Caller) {
  const members = poolMemberRepository(session, caller);
  return {
    memberById: rowById(members),
    membersByPool: pagePerParent(members, 'poolId', ({ first, after, filter }: MembersArguments) => ({
      first,
      after,
      where: whereOf(filter ?? {}),
      order: rosterOrder(caller),
    })),
    membershipsByExpert: pagePerParent(members, 'expertId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'id', direction: 'DESC' }],
    })),
  };
}

/** A department reads no names, so not their order either. */
const rosterOrder = ({ role }: Caller): OrderBy<PoolMember>[] =>
  role === 'CONSENTING_DEPARTMENT' ? [] : [{ column: 'nameSortKey', direction: 'ASC' }];

const whereOf = ({ status, source, titleLevel }: MemberFilter): Where<PoolMember> => ({
  ...(status && { status: { in: status } }),
  ...(source && { source: { in: source } }),
  ...(titleLevel && { titleLevel: { in: titleLevel } }),
});
