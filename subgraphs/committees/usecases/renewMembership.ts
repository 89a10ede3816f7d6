import type { Caller } from '../../shared/identity/Caller';
import type { PoolMember } from '../domain/PoolMember';
import { refuse } from '../domain/refusals';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import type { Deps } from './Deps';
import { requireRole } from '../../shared/identity/requireRole';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
}

/** Marks an admitted member for another term (续聘); the next approved filing gives the term. For ORGANISING_UNIT. */
export async function renewMembership(
  deps: Deps,
  caller: Caller,
  { id, version }: Input,
): Promise<PoolMember> {
  requireRole(caller, 'ORGANISING_UNIT');
  return deps.transaction(async (session) => {
    const members = poolMemberRepository(session, caller);
    const member = await members.oneOrRefuse(id);
    requireVersion(member, version);
    if (member.status !== 'ADMITTED') throw refuse('NOT_ADMITTED');
    if (member.renewedOn !== null) throw refuse('ALREADY_RENEWED');
    await members.update(id, { expectedVersion: version }, { renewedOn: deps.clock.today() });
    return members.oneOrRefuse(id);
  });
}
