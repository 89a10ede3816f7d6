import { isHighLevel } from '../../subgraphs/committees/domain/CompetenceInput';
import type { CommitteeLevel } from '../../subgraphs/committees/domain/facts';
import { policy } from '../../subgraphs/committees/domain/policy';
import type { CommitteePlan, RosterPlan } from './CommitteePlan';

type Given = Pick<CommitteePlan, 'unit' | 'level' | 'seriesNo'> & Partial<CommitteePlan>;

/** A committee of the least lawful size, valid for a while, with nothing wrong about it, but for what is given. */
export function plannedCommittee(given: Given): CommitteePlan {
  const specialty = given.specialty ?? null;
  const seats = given.seats ?? leastSeats(given.level, specialty);
  const groups = given.groups ?? 0;
  const expectedApplicants = given.expectedApplicants ?? seats * 6;
  const large = groups >= policy.MANY_GROUPS.value || expectedApplicants >= policy.MANY_APPLICANTS.value;
  return {
    specialty,
    crossIndustry: false,
    audience: 'GENERAL',
    seats,
    groups,
    expectedApplicants,
    roster: rosterFor(seats, large),
    lineage: { daysLeft: 500 },
    meetsNow: false,
    openToApplications: true,
    leader: false,
    ruling: null,
    quirk: null,
    ...given,
  };
}

/** The floor of T三 for a level, by series or by specialty. */
function leastSeats(level: CommitteeLevel, specialty: string | null): number {
  const floors = policy.SIZE_FLOORS.value;
  const row = isHighLevel(level)
    ? floors.high
    : level === 'INTERMEDIATE'
      ? floors.intermediate
      : floors.junior;
  return specialty === null ? row.series : row.specialty;
}

/** A little more than the multiple asks for, three times the seats of it recommended. */
function rosterFor(seats: number, large: boolean): RosterPlan {
  const recommended = (large ? 4 : 3) * seats + 1 + (seats % 4);
  const social = large ? seats : 2 + (seats % 3);
  return { recommended, social, designated: 1 + Math.floor(seats / 10) };
}
