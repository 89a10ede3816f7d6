import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import type { CommitteeAudience } from '../domain/facts';
import { applicantsOf, MOST_SEATS, poolNameOf } from '../domain/committeeToRegister';
import { groupsOf, type GroupInput } from '../domain/groupsOf';
import { requireText, requireWithin } from '../domain/inputChecks';
import type { ProfessionalGroup } from '../domain/ProfessionalGroup';
import { refuse } from '../domain/refusals';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { professionalGroupRepository } from '../persistence/professionalGroupRepository';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import type { Deps } from './Deps';
import { requireRole } from '../../shared/identity/requireRole';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null | undefined;
  readonly seats?: number | null | undefined;
  readonly groups?: readonly GroupInput[] | null | undefined;
  readonly audience?: CommitteeAudience | null | undefined;
  readonly expectedApplicants?: number | null | undefined;
  readonly openToApplications?: boolean | null | undefined;
}

/**
 * Changes what a committee is built for; what is absent stays. Given groups replace all groups, and a group with
 * members cannot go. For ORGANISING_UNIT.
 */
export async function changeReviewCommittee(
  deps: Deps,
  caller: Caller,
  input: Input,
): Promise<ReviewCommittee> {
  requireRole(caller, 'ORGANISING_UNIT');
  return deps.transaction(async (session) => {
    const committees = reviewCommitteeRepository(session, caller);
    const committee = await committees.oneOrRefuse(input.id);
    requireVersion(committee, input.version);
    const changes = changesOf(committee, input);
    await committees.update(committee.id, { expectedVersion: input.version }, changes);
    await changePool(session, caller, committee, input);
    const groups = professionalGroupRepository(session, caller);
    const present = await groups.find({ where: { committeeId: committee.id } });
    const wanted = groupsOf(input.groups ?? inputOf(present), changes.seats, ownersOf(committee), () =>
      newId('group', deps.clock.now()),
    );
    if (input.groups) {
      await requireUnused(session, caller, committee, present, wanted);
      await groups.removeWhere({ committeeId: committee.id });
      await groups.insertMany(wanted);
    }
    return committees.oneOrRefuse(committee.id);
  });
}

const changesOf = (committee: ReviewCommittee, input: Input) => ({
  name: given(input.name) ? requireText('name', input.name, 100) : committee.name,
  seats: given(input.seats) ? requireWithin('seats', input.seats, 1, MOST_SEATS) : committee.seats,
  audience: input.audience ?? committee.audience,
  expectedApplicants: given(input.expectedApplicants) ? applicantsOf(input) : committee.expectedApplicants,
});

const given = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

async function changePool(
  session: DatabaseSession,
  caller: Caller,
  { poolId }: ReviewCommittee,
  { name, openToApplications }: Input,
): Promise<void> {
  if (!given(name) && !given(openToApplications)) return;
  await expertPoolRepository(session, caller).update(
    poolId,
    {},
    {
      ...(given(name) && { name: poolNameOf(name.trim()) }),
      ...(given(openToApplications) && { openToApplications }),
    },
  );
}

const inputOf = (groups: readonly ProfessionalGroup[]): GroupInput[] =>
  groups.map(({ groupId, name, seats }) => ({ id: groupId, name, seats }));

const ownersOf = ({ id, poolId, filingAuthorityId, organisingUnitId }: ReviewCommittee) => ({
  committeeId: id,
  poolId,
  filingAuthorityId,
  organisingUnitId,
});

async function requireUnused(
  session: DatabaseSession,
  caller: Caller,
  { poolId }: ReviewCommittee,
  present: readonly ProfessionalGroup[],
  wanted: readonly ProfessionalGroup[],
): Promise<void> {
  const kept = new Set(wanted.map(({ groupId }) => groupId));
  const going = present.map(({ groupId }) => groupId).filter((groupId) => !kept.has(groupId));
  const members = poolMemberRepository(session, caller);
  const [used] = await members.find({
    where: { poolId, groupId: { in: going }, liveKey: { isNull: false } },
    limit: 1,
  });
  if (used) throw refuse('GROUP_IN_USE', { group: used.groupId ?? '' });
}
