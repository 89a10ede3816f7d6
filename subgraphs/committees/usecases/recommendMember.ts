import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import type { MemberOffice } from '../domain/facts';
import { optionalText } from '../domain/inputChecks';
import { newMembership } from '../domain/newMembership';
import type { PoolMember } from '../domain/PoolMember';
import { refuse } from '../domain/refusals';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { createPrepared } from './createOnce';
import type { Deps } from './Deps';
import { nominate } from './nominate';
import { requireRole } from '../../shared/identity/requireRole';
import { storeMembership } from './storeMembership';

interface Input {
  readonly idempotencyKey: string;
  readonly pool: string;
  readonly expert: string;
  readonly office: MemberOffice;
  readonly leader: boolean;
  readonly fieldExperience?: string | null | undefined;
  readonly group?: string | null | undefined;
}

/**
 * Recommends an expert for a pool (T三(一)). A leader needs the evidence of T二(五)6; what else the rules find is told
 * by the pool's findings. For ORGANISING_UNIT.
 */
export async function recommendMember(deps: Deps, caller: Caller, input: Input): Promise<PoolMember> {
  requireRole(caller, 'ORGANISING_UNIT');
  const fieldExperience = optionalText('fieldExperience', input.fieldExperience, 1000);
  if (input.leader && fieldExperience === null) throw refuse('LEADER_NEEDS_EXPERIENCE');
  const now = deps.clock.now();
  const request = { operation: 'recommendMember', input };
  const id = await createPrepared(deps, caller, request, {
    prepare: () => nominate(deps, caller, input),
    store: (session, { pool, nominee }) => {
      const member = newMembership(pool, nominee, {
        id: newId('member', now),
        source: 'RECOMMENDED',
        today: deps.clock.today(),
        office: input.office,
        leader: input.leader,
        fieldExperience,
        groupId: input.group ?? null,
      });
      return storeMembership(session, caller, member, now);
    },
  });
  return poolMemberRepository(deps.session, caller).oneOrRefuse(id);
}
