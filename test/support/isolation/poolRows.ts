import { liveKeyOf } from '../../../subgraphs/committees/domain/PoolMember';
import { rosterSortKey } from '../../../subgraphs/committees/domain/rosterSortKey';
import { nameSortKey } from '../../../subgraphs/experts/persistence/nameSortKey';
import { filingRows } from './filingRows';
import { nameOf } from './personRows';
import { employerOf, expertId, type PoolPlan } from './PoolPlan';
import type { RowOf, DataSet } from './DataSet';

type CommitteeTables =
  | 'review_committee'
  | 'professional_group'
  | 'expert_pool'
  | 'pool_member'
  | 'social_application'
  | 'application_step'
  | 'filing'
  | 'consent'
  | 'filing_roster_entry'
  | 'filing_finding'
  | 'waiver';

/** What the committees subgraph holds of a pool. Every text carries a mark of its own, `kind_key`, to find it by. */
export function poolRows(plan: PoolPlan): Pick<DataSet, CommitteeTables> {
  const { key, authority, unit } = plan;
  const owners = { filingAuthorityId: authority, organisingUnitId: unit };
  const place = { poolId: `pool_${key}`, ...owners };
  const committee = { committeeId: `cmte_${key}`, ...place };
  const pool_member = plan.members.map((number, index) => memberRow(plan, number, index));
  const social_application = Object.entries(plan.applicants ?? {}).map(
    ([number, status], index): RowOf<'social_application'> => {
      const over = status === 'REJECTED' || status === 'CONFIRMED' || status === 'WITHDRAWN';
      return {
        id: `appl_${key}_${index + 1}`,
        ...committee,
        expertId: expertId(Number(number)),
        employerId: plan.employer ?? employerOf(Number(number)),
        status,
        statement: `本人申请 statement_${key}_${index + 1}`,
        appliedOn: '2026-01-10',
        organiserSelectedOn: null,
        authoritySelectedOn: null,
        liveKey: over ? null : liveKeyOf(place.poolId, expertId(Number(number))),
      };
    },
  );
  const filed = plan.filing !== 'NEVER';
  return {
    review_committee: [
      {
        id: committee.committeeId,
        ...place,
        code: `code_${key}`,
        name: `评委会 cname_${key}`,
        level: 'SENIOR',
        seriesNo: 5,
        specialty: `specialty_${key}`,
        crossIndustry: false,
        audience: 'GENERAL',
        seats: 25,
        expectedApplicants: 80,
        largeScale: false,
        largeScaleReason: `hidden_large_${key}`,
        seatsAtLeast: 17,
        adjustmentReason: `adjustment_${key}`,
        adjustedOn: '2024-03-01',
        competence: {
          decision: {
            kind: 'AUTHORITY',
            authorityId: authority,
            clause: 'T一(二)',
            row: '1',
            reason: { zh: '高级评委会', en: 'a high-level committee' },
            flags: [],
            copyTo: [],
            requiredConsents: [],
          },
          ruling: null,
        },
        registeredOn: '2024-01-01',
      },
    ],
    professional_group: ['g1', 'g2'].map((groupId, index) => ({
      id: `group_${key}_${index + 1}`,
      ...committee,
      groupId,
      name: `专业组 gname_${key}_${index + 1}`,
      seats: 12,
      ordinal: index + 1,
    })),
    expert_pool: [
      {
        id: place.poolId,
        code: `code_${key}`,
        name: `专家库 fact_${key}`,
        committeeId: committee.committeeId,
        level: 'SENIOR',
        seriesNo: 5,
        ...owners,
        openToApplications: true,
        currentFilingId: filed ? `filing_${key}_1` : null,
        firstDay: filed ? '2024-03-01' : null,
        lastDay: filed ? '2027-02-28' : null,
        previousFilingId: null,
        previousFirstDay: null,
        previousLastDay: null,
      },
    ],
    pool_member,
    social_application,
    application_step: social_application.flatMap(stepRows),
    ...filingRows(plan, pool_member),
  };
}

const routes = ['RECOMMENDED', 'SOCIAL', 'DESIGNATED'] as const;

function memberRow(
  { key, authority, unit, left = {} }: PoolPlan,
  number: number,
  index: number,
): RowOf<'pool_member'> {
  const id = `member_${key}_${index + 1}`;
  const exitedOn = left[number] ?? null;
  const ended = exitedOn !== null;
  const proposed = index === 2 && !ended;
  const source = routes[index % 3] ?? 'RECOMMENDED';
  return {
    id,
    poolId: `pool_${key}`,
    committeeId: `cmte_${key}`,
    expertId: expertId(number),
    filingAuthorityId: authority,
    organisingUnitId: unit,
    nameSortKey: rosterSortKey(nameSortKey(nameOf(number))),
    source,
    office: index === 0 ? 'CHAIR' : 'MEMBER',
    leader: index === 0,
    fieldExperience: `experience_${key}_${index + 1}`,
    groupId: 'g1',
    seriesNo: 5,
    titleLevel: index % 2 === 0 ? 'SENIOR' : 'ASSOCIATE',
    status: ended ? 'ENDED' : proposed ? 'PROPOSED' : 'ADMITTED',
    proposedOn: '2024-01-15',
    admittedOn: proposed ? null : '2024-03-01',
    termFrom: proposed ? null : '2024-03-01',
    termTo: proposed ? null : '2027-02-28',
    renewedOn: null,
    renewals: ended
      ? null
      : [
          {
            on: '2026-02-01',
            termFrom: '2024-03-01',
            assessmentId: `hidden_basis_${key}_${index + 1}`,
            grade: 'COMPETENT',
          },
        ],
    designatedBy: source === 'DESIGNATED' ? authority : null,
    designationReason: source === 'DESIGNATED' ? `hidden_honour_${key}_${index + 1}` : null,
    applicationId: null,
    exitReason: ended ? 'OWN_REQUEST' : null,
    exitedOn,
    exitNote: ended ? `hidden_exit_${key}_${index + 1}` : null,
    liveKey: ended ? null : liveKeyOf(`pool_${key}`, expertId(number)),
  };
}

function stepRows(application: RowOf<'social_application'>): RowOf<'application_step'>[] {
  const { id, poolId, expertId, employerId, filingAuthorityId, organisingUnitId } = application;
  const ids = { applicationId: id, poolId, expertId, employerId, filingAuthorityId, organisingUnitId };
  const days: Partial<Record<string, string>> = { REJECTED: '2026-03-01', WITHDRAWN: '2026-03-02' };
  const step = (ordinal: number, status: RowOf<'application_step'>['status']): RowOf<'application_step'> => ({
    id: id.replace('appl', 'step') + `_${ordinal}`,
    ...ids,
    ordinal,
    status,
    takenBy: status === 'FORWARDED' ? 'EMPLOYER' : 'EXPERT',
    takenOn: days[status] ?? '2026-01-10',
    note: `${id.replace('appl', 'note')}_${ordinal}`,
  });
  return application.status === 'APPLIED'
    ? [step(1, 'APPLIED')]
    : [step(1, 'APPLIED'), step(2, application.status)];
}
