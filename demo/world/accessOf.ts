import { addDays, dayAfter, type CivilDate } from '../../subgraphs/shared/civilDate';
import type { PoolMember } from '../../subgraphs/committees/domain/PoolMember';
import type { ApplicationStep, SocialApplication } from '../../subgraphs/committees/domain/SocialApplication';
import type { ClearSeat } from '../../subgraphs/evaluations/domain/Seat';
import type { ExpertAccess } from '../../subgraphs/experts/domain/ExpertAccess';
import type { DemoPerson } from '../people/DemoPerson';
import { instantOn } from './instantOn';
import type { Workshop } from './Workshop';

const NINE = '09:00';

type Ids = Pick<Workshop, 'ids'>;
type Owned = Pick<PoolMember, 'expertId' | 'filingAuthorityId' | 'organisingUnitId'>;

const owners = ({ expertId, filingAuthorityId, organisingUnitId }: Owned) => ({
  expertId,
  authorityId: filingAuthorityId,
  unitId: organisingUnitId,
});

/** Who sees an expert by a membership, as MemberNamed and MemberEnded leave it. */
export const accessByMember = ({ ids }: Ids, member: PoolMember): ExpertAccess => ({
  id: ids('reach'),
  ...owners(member),
  via: 'POOL',
  viaId: member.id,
  visibleFrom: instantOn(member.proposedOn, NINE),
  visibleUntil: member.exitedOn === null ? null : instantOn(dayAfter(member.exitedOn), '00:00'),
});

/** As ApplicationReceived leaves it, and ApplicationClosed once the application is over, however it ended. */
export const accessByApplication = (
  { ids }: Ids,
  application: SocialApplication,
  steps: readonly ApplicationStep[],
): ExpertAccess => ({
  id: ids('reach'),
  ...owners(application),
  via: 'APPLICATION',
  viaId: application.id,
  visibleFrom: instantOn(application.appliedOn, NINE),
  visibleUntil: endOfApplication(application, steps),
});

const OVER: readonly SocialApplication['status'][] = ['CONFIRMED', 'REJECTED', 'WITHDRAWN'];

function endOfApplication({ status }: SocialApplication, steps: readonly ApplicationStep[]): Date | null {
  const last = steps.at(-1);
  return OVER.includes(status) && last ? instantOn(dayAfter(last.takenOn), '00:00') : null;
}

/** As SeatAssigned leaves it, once the session has opened. */
export const accessBySeat = ({ ids }: Ids, seat: ClearSeat): ExpertAccess => ({
  id: ids('reach'),
  ...owners(seat),
  via: 'SEAT',
  viaId: seat.id,
  visibleFrom: seat.opensAt,
  visibleUntil: null,
});

/** By the unit that registered the person. */
export const accessByRegistration = (
  { ids, asOf }: Workshop,
  { expert, knownDaysAgo }: DemoPerson,
  unitId: string,
): ExpertAccess => ({
  id: ids('reach'),
  expertId: expert.id,
  via: 'REGISTRATION',
  viaId: expert.id,
  authorityId: null,
  unitId,
  visibleFrom: instantOn(registeredOn(asOf, knownDaysAgo), NINE),
  visibleUntil: null,
});

const REGISTERED_BEFORE = 4;

/** A person is registered some days before anybody does anything with the record. */
export const registeredOn = (asOf: CivilDate, knownDaysAgo: number): CivilDate =>
  addDays(asOf, -knownDaysAgo - REGISTERED_BEFORE);
