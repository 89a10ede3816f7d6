import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import { requireText } from '../domain/inputChecks';
import { newMembership } from '../domain/newMembership';
import type { PoolMember } from '../domain/PoolMember';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { createPrepared } from './createOnce';
import type { Deps } from './Deps';
import { nominate } from './nominate';
import { ownAuthorityOf, requireRole } from '../../shared/identity/requireRole';
import { storeMembership } from './storeMembership';

interface Input {
  readonly idempotencyKey: string;
  readonly pool: string;
  readonly expert: string;
  readonly reason: string;
  readonly group?: string | null | undefined;
}

/** Designates a national or provincial-level expert (核准部门认定, T三(三)). For the pool's FILING_AUTHORITY. */
export async function designateMember(deps: Deps, caller: Caller, input: Input): Promise<PoolMember> {
  requireRole(caller, 'FILING_AUTHORITY');
  const designationReason = requireText('reason', input.reason, 1000);
  const now = deps.clock.now();
  const request = { operation: 'designateMember', input };
  const id = await createPrepared(deps, caller, request, {
    prepare: () => nominate(deps, caller, input),
    store: (session, { pool, nominee }) => {
      const member = newMembership(pool, nominee, {
        id: newId('member', now),
        source: 'DESIGNATED',
        today: deps.clock.today(),
        groupId: input.group ?? null,
        designatedBy: ownAuthorityOf(caller),
        designationReason,
      });
      return storeMembership(session, caller, member, now);
    },
  });
  return poolMemberRepository(deps.session, caller).oneOrRefuse(id);
}
