import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { termToRenew } from '../domain/membershipRenewal';
import type { PoolMember } from '../domain/PoolMember';
import { refuse } from '../domain/refusals';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { askTermAssessment } from './askTermAssessment';
import type { Deps } from './Deps';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
}

/**
 * Marks an admitted member for another term (续聘), once the running one has been assessed; the assessment is
 * kept with the renewal. The next approved filing gives the term. For ORGANISING_UNIT. Refuses NOT_FOUND, CONFLICT,
 * NOT_ADMITTED, ALREADY_RENEWED and TERM_NOT_ASSESSED.
 */
export async function renewMembership(
  deps: Deps,
  caller: Caller,
  { id, version }: Input,
): Promise<PoolMember> {
  requireRole(caller, 'ORGANISING_UNIT');
  const read = await poolMemberRepository(deps.session, caller).oneOrRefuse(id);
  requireVersion(read, version);
  const termFrom = termToRenew(read);
  const { assessment, finding } = await askTermAssessment(deps.evaluations, { memberId: id, termFrom });
  if (assessment === null) throw refuse('TERM_NOT_ASSESSED', { termFrom }, [finding]);
  return deps.transaction(async (session) => {
    const members = poolMemberRepository(session, caller);
    const member = await members.oneOrRefuse(id);
    requireVersion(member, version);
    const on = deps.clock.today();
    const renewal = { on, termFrom, assessmentId: assessment.id, grade: assessment.grade };
    const renewals = [...(member.renewals ?? []), renewal];
    await members.update(id, { expectedVersion: version }, { renewedOn: on, renewals });
    return members.oneOrRefuse(id);
  });
}
