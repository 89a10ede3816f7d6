import type { ApplicationStepFacts, MemberFacts } from './facts';
import type { PersonFacts } from './PersonFacts';
import type { PoolMember } from './PoolMember';
import { isCandidate } from './rosterLines';
import type { ApplicationStep } from './SocialApplication';

/**
 * A membership as the rules are told of it.
 * @param steps of the own application of a SOCIAL member, in order; undefined when there are none
 */
export function memberFacts(
  member: PoolMember,
  person: PersonFacts,
  steps: readonly ApplicationStep[] | undefined,
): MemberFacts {
  const { designatedBy, designationReason } = member;
  return {
    id: member.id,
    source: member.source,
    status: member.status,
    entering: isCandidate(member),
    proposedOn: member.proposedOn,
    admittedOn: member.admittedOn,
    exitedOn: member.exitedOn,
    exitReason: member.exitReason,
    office: member.office,
    leader: member.leader,
    fieldExperience: member.fieldExperience,
    application: member.applicationId === null || !steps ? null : routeTaken(steps),
    designation: designatedBy === null ? null : { by: designatedBy, honour: designationReason ?? '' },
    ...person,
  };
}

/**
 * The steps in the terms of T三(二). The first side's yes leaves an application REVIEWED, so every REVIEWED after the
 * review itself is a side's word in the joint selection.
 */
function routeTaken(steps: readonly ApplicationStep[]): ApplicationStepFacts[] {
  const review = steps.findIndex(({ status }) => status === 'REVIEWED');
  return steps.flatMap(({ status, takenBy, takenOn }, place) => {
    if (status === 'REJECTED' || status === 'WITHDRAWN' || takenBy === 'SERVICE') return [];
    const stage = status === 'REVIEWED' && place > review ? 'SELECTED' : status;
    return [{ stage, by: takenBy, on: takenOn }];
  });
}
