import type { ApplicationStep, SocialApplication } from '../../subgraphs/committees/domain/SocialApplication';
import type { BulkRows } from '../../subgraphs/committees/persistence/bulkLoad';
import type { NewRow } from '../../subgraphs/shared/scope/WriteRepository';
import { applicationRow, firstStepOf, memberRow, poolOf } from './committeeRows';
import { knownExpert, type CommitteesWorld, type KnownExpert } from './committeesWorld';

/** Somebody whom every rule lets into a junior pool, unless changed. */
export const eligibleExpert = (id: string, change: Readonly<Record<string, unknown>> = {}): KnownExpert =>
  knownExpert(id, {
    status: 'IN_SERVICE',
    birthDate: '1980-06-15',
    attestations: ['UNIT', 'AUTHORITY'].flatMap((by) =>
      ['LAW_AND_ETHICS', 'KNOWLEDGE', 'COMPETENCE', 'HEALTH'].map((item) => ({
        item,
        by,
        signedOn: '2026-01-05',
      })),
    ),
    sanctions: [],
    exemptions: [],
    creditRecords: [],
    employerUscc: '91350100M000100Y43',
    rootUscc: '91350100M000100Y43',
    sector: 'PUBLIC',
    frontline: true,
    divisionCode: '500103',
    ...change,
  });

/** Seven seats: 21 recommended members make three times as many. */
export const SEATS = 7;
export const RECOMMENDED = 3 * SEATS;

type PoolChange = Parameters<typeof poolOf>[2];

/** A pool of junior level, a unit and committee of its own, without members. */
export const juniorPool = (key: string, authority: string, change: PoolChange = {}): BulkRows =>
  poolOf(key, authority, {
    ...change,
    committee: { level: 'JUNIOR', seats: SEATS, expectedApplicants: 50, ...change?.committee },
    pool: { level: 'JUNIOR', ...change?.pool },
  });

/** Recommended members, proposed, `m_KEY_00` and so on; each is the expert of the same ending. */
export const proposed = (key: string, authority: string, count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => {
    const number = String(from + place).padStart(2, '0');
    return memberRow(`m_${key}_${number}`, key, authority, {
      ...newcomer,
      expertId: `e_${key}_${number}`,
      nameSortKey: `name${number}`,
    });
  });

const newcomer = {
  status: 'PROPOSED',
  proposedOn: '2026-02-01',
  admittedOn: null,
  termFrom: null,
  termTo: null,
} as const;

/** The members of a pool that every rule lets pass: 21 recommended, one selected, one designated. */
export function lawfulMembers(key: string, authority: string): BulkRows {
  const application = applicationRow(`appl_${key}`, key, authority, {
    expertId: `e_${key}_social`,
    status: 'CONFIRMED',
    liveKey: null,
  });
  const social = memberRow(`m_${key}_social`, key, authority, {
    ...newcomer,
    expertId: application.expertId,
    source: 'SOCIAL',
    applicationId: application.id,
  });
  const designated = memberRow(`m_${key}_designated`, key, authority, {
    ...newcomer,
    expertId: `e_${key}_designated`,
    source: 'DESIGNATED',
    proposedOn: '2026-02-20',
    designatedBy: authority,
    designationReason: '国务院政府特殊津贴专家',
  });
  return {
    members: [...proposed(key, authority, RECOMMENDED), social, designated],
    applications: [application],
    steps: routeOf(application),
  };
}

/** As the application's own use cases write it: the first side's yes leaves it REVIEWED. */
const routeOf = (application: NewRow<SocialApplication>): ApplicationStep[] =>
  (
    [
      ['APPLIED', 'EXPERT'],
      ['FORWARDED', 'EMPLOYER'],
      ['REVIEWED', 'ORGANISING_UNIT'],
      ['REVIEWED', 'FILING_AUTHORITY'],
      ['SELECTED', 'ORGANISING_UNIT'],
      ['CONFIRMED', 'FILING_AUTHORITY'],
    ] as const
  ).map(([status, takenBy], place) => ({
    ...firstStepOf(application),
    id: `step_${application.id}_${place}`,
    ordinal: place + 1,
    status,
    takenBy,
    takenOn: `2026-02-0${place + 1}`,
  }));

/** A pool ready to be filed: its rows, and its persons known to experts. */
export async function addLawfulPool(
  world: CommitteesWorld,
  key: string,
  authority: string,
  change: PoolChange = {},
): Promise<void> {
  const members = lawfulMembers(key, authority);
  await world.add(juniorPool(key, authority, change));
  await world.add(members);
  for (const { expertId } of members.members ?? []) world.knows(eligibleExpert(expertId));
}
