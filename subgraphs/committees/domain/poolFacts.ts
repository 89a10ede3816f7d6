import type { CivilDate } from '../../shared/civilDate';
import { committeeFacts } from './committeeFacts';
import type { MemberFacts, PoolFacts } from './facts';
import { memberFacts } from './memberFacts';
import type { OrganisingUnit } from './OrganisingUnit';
import { unknownPerson, type PersonFacts } from './PersonFacts';
import type { PoolMember } from './PoolMember';
import type { ReviewCommittee } from './ReviewCommittee';
import type { ApplicationStep } from './SocialApplication';

/** What a pool's facts are made of. */
export interface PoolSources {
  readonly committee: ReviewCommittee;
  readonly unit: OrganisingUnit;
  readonly groups: number;
  readonly members: readonly PoolMember[];
  readonly steps: ReadonlyMap<string, readonly ApplicationStep[]>;
}

/**
 * A roster as the rules are told of it, before any decision. Members who left stay in the facts.
 * @param persons facts of the roster's persons by expert id, read on the day `asOf`
 */
export function poolFacts(
  sources: PoolSources,
  roster: readonly PoolMember[],
  persons: ReadonlyMap<string, PersonFacts>,
  asOf: CivilDate,
): PoolFacts {
  const left = sources.members.filter(({ status }) => status === 'ENDED');
  return {
    asOf,
    approvalDate: null,
    factsReadOn: asOf,
    committee: committeeFacts(sources.committee, sources.unit, sources.groups, asOf),
    members: [...roster, ...left].map((member) => factsOf(sources, member, persons)),
  };
}

/**
 * Members who left and stand in no roster any more: the rules count the batches that came before (R-02, R-11H).
 * @param roster ids of the memberships that the rules are told of otherwise
 */
export const leaversOutside = (sources: PoolSources, roster: ReadonlySet<string>): MemberFacts[] =>
  sources.members
    .filter(({ id, status }) => status === 'ENDED' && !roster.has(id))
    .map((member) => factsOf(sources, member, new Map()));

const factsOf = (
  { steps }: PoolSources,
  member: PoolMember,
  persons: ReadonlyMap<string, PersonFacts>,
): MemberFacts =>
  memberFacts(member, persons.get(member.expertId) ?? unknownPerson, steps.get(member.applicationId ?? ''));
