import type { Consent } from '../../subgraphs/committees/domain/Consent';
import type { ExpertPool } from '../../subgraphs/committees/domain/ExpertPool';
import type { OrganisingUnit } from '../../subgraphs/committees/domain/OrganisingUnit';
import { liveKeyOf, type PoolMember } from '../../subgraphs/committees/domain/PoolMember';
import type { ProfessionalGroup } from '../../subgraphs/committees/domain/ProfessionalGroup';
import type { ReviewCommittee } from '../../subgraphs/committees/domain/ReviewCommittee';
import type { ApplicationStep, SocialApplication } from '../../subgraphs/committees/domain/SocialApplication';
import { isUscc } from '../../subgraphs/shared/uscc';
import type { BulkRows } from '../../subgraphs/committees/persistence/bulkLoad';
import type { NewRow } from '../../subgraphs/shared/scope/WriteRepository';

export const REFORM = 'cq-reform-office';
export const YUZHONG = 'district-500103';
export const EDUCATION = 'dept-education';

/** Who files and who organises. */
interface Owners {
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
}

/** An invented credit code with the right check character. */
export function usccOf(number: number): string {
  const body = `91500103${String(number).padStart(9, '0')}`;
  const check = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((character) => isUscc(body + character));
  return `${body}${check ?? ''}`;
}

/** A municipal unit without an industry department, registered by 市职改办, unless changed. */
export const unitRow = (id: string, change: Partial<OrganisingUnit> = {}): NewRow<OrganisingUnit> => ({
  id,
  name: `单位 ${id}`,
  uscc: id.padStart(18, '0').slice(-18),
  kind: 'MUNICIPAL_UNIT',
  districtId: null,
  industryDepartmentId: null,
  superiorId: null,
  municipallyRegistered: true,
  registeredBy: REFORM,
  registeredOn: '2024-01-01',
  ...change,
});

/** A senior engineering committee with 25 seats, unless changed. */
export const committeeRow = (
  key: string,
  owners: Owners,
  change: Partial<ReviewCommittee> = {},
): NewRow<ReviewCommittee> => ({
  id: `cmte_${key}`,
  poolId: `pool_${key}`,
  code: `C-${key}`,
  name: `评委会 ${key}`,
  level: 'SENIOR',
  seriesNo: 5,
  specialty: null,
  crossIndustry: false,
  audience: 'GENERAL',
  seats: 25,
  expectedApplicants: null,
  largeScale: false,
  largeScaleReason: null,
  seatsAtLeast: null,
  adjustmentReason: null,
  adjustedOn: null,
  ...owners,
  competence: {
    decision: {
      kind: 'AUTHORITY',
      authorityId: owners.filingAuthorityId,
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
  ...change,
});

export const poolRow = (
  key: string,
  owners: Owners,
  change: Partial<ExpertPool> = {},
): NewRow<ExpertPool> => ({
  id: `pool_${key}`,
  code: `C-${key}`,
  name: `评委会 ${key}专家库`,
  committeeId: `cmte_${key}`,
  level: 'SENIOR',
  seriesNo: 5,
  ...owners,
  openToApplications: true,
  currentFilingId: null,
  firstDay: null,
  lastDay: null,
  previousFilingId: null,
  previousFirstDay: null,
  previousLastDay: null,
  ...change,
});

export const groupRow = (key: string, groupId: string, owners: Owners): ProfessionalGroup => ({
  id: `group_${key}_${groupId}`,
  committeeId: `cmte_${key}`,
  poolId: `pool_${key}`,
  ...owners,
  groupId,
  name: `专业组 ${groupId}`,
  seats: 25,
  ordinal: 1,
});

/** A unit with one committee, its pool and one group `g1`; ids end in the key. */
export function poolOf(
  key: string,
  filingAuthorityId: string,
  change: {
    unit?: Partial<OrganisingUnit>;
    committee?: Partial<ReviewCommittee>;
    pool?: Partial<ExpertPool>;
  } = {},
): BulkRows {
  const owners = { filingAuthorityId, organisingUnitId: `unit_${key}` };
  return {
    units: [unitRow(`unit_${key}`, change.unit)],
    committees: [committeeRow(key, owners, change.committee)],
    groups: [groupRow(key, 'g1', owners)],
    pools: [poolRow(key, owners, change.pool)],
  };
}

/** A recommended member of a pool made by `poolOf`, admitted, unless changed. */
export function memberRow(
  id: string,
  key: string,
  filingAuthorityId: string,
  change: Partial<PoolMember> = {},
): NewRow<PoolMember> {
  const expertId = change.expertId ?? `expert_${id}`;
  return {
    id,
    poolId: `pool_${key}`,
    committeeId: `cmte_${key}`,
    expertId,
    filingAuthorityId,
    organisingUnitId: `unit_${key}`,
    nameSortKey: 'zhang1',
    source: 'RECOMMENDED',
    office: 'MEMBER',
    leader: false,
    fieldExperience: null,
    groupId: null,
    seriesNo: 5,
    titleLevel: 'SENIOR',
    status: 'ADMITTED',
    proposedOn: '2024-01-01',
    admittedOn: '2024-02-01',
    termFrom: '2024-02-01',
    termTo: '2027-01-31',
    renewedOn: null,
    renewals: null,
    designatedBy: null,
    designationReason: null,
    applicationId: null,
    exitReason: null,
    exitedOn: null,
    exitNote: null,
    liveKey: change.status === 'ENDED' ? null : liveKeyOf(`pool_${key}`, expertId),
    ...change,
  };
}

/** An application to a pool made by `poolOf`, of the staff of `employer_a`, unless changed. */
export function applicationRow(
  id: string,
  key: string,
  filingAuthorityId: string,
  change: Partial<SocialApplication> = {},
): NewRow<SocialApplication> {
  const expertId = change.expertId ?? `expert_${id}`;
  return {
    id,
    poolId: `pool_${key}`,
    committeeId: `cmte_${key}`,
    expertId,
    employerId: 'employer_a',
    filingAuthorityId,
    organisingUnitId: `unit_${key}`,
    status: 'APPLIED',
    statement: '本人申请',
    appliedOn: '2026-02-01',
    organiserSelectedOn: null,
    authoritySelectedOn: null,
    liveKey: liveKeyOf(`pool_${key}`, expertId),
    ...change,
  };
}

/** The first step of an application. */
export const firstStepOf = (application: NewRow<SocialApplication>): ApplicationStep => ({
  id: `step_${application.id}`,
  applicationId: application.id,
  poolId: application.poolId,
  expertId: application.expertId,
  employerId: application.employerId,
  filingAuthorityId: application.filingAuthorityId,
  organisingUnitId: application.organisingUnitId,
  ordinal: 1,
  status: 'APPLIED',
  takenBy: 'EXPERT',
  takenOn: application.appliedOn,
  note: null,
});

/** A consent asked of 市教委 for a pool made by `poolOf`, unless changed. */
export const consentRow = (
  id: string,
  key: string,
  filingAuthorityId: string,
  change: Partial<Consent> = {},
): NewRow<Consent> => ({
  id,
  filingId: `filing_${key}`,
  poolId: `pool_${key}`,
  filingAuthorityId,
  organisingUnitId: `unit_${key}`,
  leg: 'INDUSTRY',
  departmentId: EDUCATION,
  rosterHash: '0'.repeat(64),
  status: 'REQUESTED',
  decidedOn: null,
  reason: null,
  ...change,
});
