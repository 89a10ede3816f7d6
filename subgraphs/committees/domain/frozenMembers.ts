import type { MemberFacts } from './facts';
import { unknownPerson, type PersonFacts } from './PersonFacts';
import type { PoolMember } from './PoolMember';
import type { RosterEntry } from './RosterEntry';

/**
 * A frozen roster as the rules are told of it on the day of the decision: what each membership was at submission,
 * what the archive says of the person now, and whether the member has left since.
 */
export function frozenMembers(
  roster: readonly RosterEntry[],
  members: readonly PoolMember[],
  persons: ReadonlyMap<string, PersonFacts>,
): MemberFacts[] {
  const left = new Map(
    members.filter(({ status }) => status === 'ENDED').map((member) => [member.id, member]),
  );
  return roster.map(({ memberId, expertId, facts }) => {
    const { status, exitedOn, exitReason } = left.get(memberId) ?? facts;
    return { ...facts, ...(persons.get(expertId) ?? unknownPerson), status, exitedOn, exitReason };
  });
}
