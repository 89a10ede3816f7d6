import { accessRows } from './accessRows';
import { personRows } from './personRows';
import type { PoolPlan } from './PoolPlan';
import { poolRows } from './poolRows';
import { sessionRows } from './sessionRows';
import { joined, type RowOf, type DataSet } from './DataSet';

/** 10:00 in Chongqing. */
export const NOW = '2026-03-02T02:00:00.000Z';

const REFORM = 'cq-reform-office';
const EDUCATION = 'dept-education';
const HEALTH = 'dept-health';
const YUZHONG = 'district-500103';
const SHAPINGBA = 'district-500106';
const GAOXIN = 'district-gaoxin';

/** Past, opening this very instant, a second ahead, and next month. */
const [PAST, NOW_OPEN, IN_A_SECOND, AHEAD] = [
  '2025-11-03T01:00:00.000Z',
  NOW,
  '2026-03-02T02:00:01.000Z',
  '2026-04-07T01:00:00.000Z',
];

const plans: readonly PoolPlan[] = [
  {
    key: '01',
    authority: REFORM,
    unit: 'unit_01',
    members: [1, 2, 3, 4, 5],
    left: { 5: '2025-12-31' },
    applicants: { 2: 'CONFIRMED', 15: 'APPLIED' },
    filing: 'SUBMITTED',
    sessions: [
      { opens: PAST, status: 'CLOSED' },
      { opens: NOW_OPEN, guests: [12, 5] },
      { opens: IN_A_SECOND, guests: [13] },
    ],
  },
  {
    key: '02',
    authority: REFORM,
    unit: 'unit_01',
    members: [4, 6, 7, 8],
    left: { 8: '2026-03-01' },
    applicants: { 6: 'CONFIRMED' },
    filing: 'RETURNED',
    sessions: [{ opens: AHEAD }],
  },
  {
    key: '03',
    authority: REFORM,
    unit: 'unit_02',
    members: [9, 10, 11, 1],
    filing: 'DRAFT',
    sessions: [{ opens: PAST, status: 'CLOSED' }],
  },
  {
    key: '04',
    authority: EDUCATION,
    unit: 'unit_02',
    members: [12, 13, 14, 2, 5],
    applicants: { 3: 'REJECTED' },
    filing: 'SUBMITTED',
    sessions: [{ opens: PAST, guests: [1] }, { opens: AHEAD }],
  },
  {
    key: '05',
    authority: EDUCATION,
    unit: 'unit_03',
    members: [15, 16, 17, 9],
    applicants: { 20: 'APPLIED' },
    filing: 'SUBMITTED',
    consents: [[2, HEALTH, 'REQUESTED']],
    sessions: [{ opens: PAST, status: 'CANCELLED' }],
  },
  {
    key: '06',
    authority: YUZHONG,
    unit: 'unit_04',
    members: [18, 19, 20, 1],
    applicants: { 23: 'FORWARDED' },
    filing: 'WITHDRAWN',
    sessions: [{ opens: NOW_OPEN, guests: [25] }],
  },
  {
    key: '07',
    authority: YUZHONG,
    unit: 'unit_04',
    members: [21, 22],
    left: { 22: '2026-03-02' },
    filing: 'NEVER',
  },
  {
    key: '08',
    authority: GAOXIN,
    unit: 'unit_05',
    members: [23, 24, 25, 12],
    applicants: { 30: 'WITHDRAWN' },
    filing: 'SUBMITTED',
    consents: [
      [1, EDUCATION, 'GRANTED'],
      [1, HEALTH, 'REFUSED'],
      [2, HEALTH, 'ENDED'],
      [2, SHAPINGBA, 'REQUESTED'],
    ],
    sessions: [{ opens: AHEAD }],
  },
  {
    key: '09',
    authority: GAOXIN,
    unit: 'unit_06',
    members: [26, 27, 18],
    applicants: { 8: 'APPLIED' },
    filing: 'DRAFT',
    consents: [
      [1, HEALTH, 'GRANTED'],
      [2, EDUCATION, 'REFUSED'],
    ],
    sessions: [
      { opens: PAST, status: 'CLOSED' },
      { opens: AHEAD, guests: [22] },
    ],
  },
  {
    key: '10',
    authority: REFORM,
    unit: 'unit_06',
    members: [28, 29, 9],
    filing: 'RETURNED',
    consents: [[1, SHAPINGBA, 'REFUSED']],
    sessions: [{ opens: PAST }],
  },
];

/** Rows of an authority, a unit, departments and an employer that nobody of `identities` stands for. */
const foreignPlans: readonly PoolPlan[] = ['91', '92', '93'].map((key, index) => ({
  key,
  authority: 'district-wansheng',
  unit: 'unit_91',
  members: [2, 3, 9, 13, 15, 18, 23, 31, 32].slice(index),
  applicants: { 4: 'APPLIED', 7: 'CONFIRMED' },
  filing: index === 2 ? 'NEVER' : 'SUBMITTED',
  consents: [[1, 'dept-transport', 'GRANTED']],
  sessions: [
    { opens: PAST, status: 'CLOSED', guests: [10, 33] },
    { opens: AHEAD, guests: [11] },
  ],
  employer: 'employer_91',
}));

const unitRow = (key: string, registeredBy: string): RowOf<'organising_unit'> => ({
  id: `unit_${key}`,
  name: `单位 uname_${key}`,
  uscc: `uscc_${key}`,
  kind: 'MUNICIPAL_UNIT',
  districtId: YUZHONG,
  industryDepartmentId: EDUCATION,
  superiorId: null,
  municipallyRegistered: true,
  registeredBy,
  registeredOn: '2023-06-01',
});

const sharingRow = (one: PoolPlan, other: PoolPlan, status: RowOf<'sharing_agreement'>['status']) => ({
  id: `sharing_${one.key}_${other.key}`,
  poolId: `pool_${one.key}`,
  filingAuthorityId: one.authority,
  organisingUnitId: one.unit,
  otherPoolId: `pool_${other.key}`,
  otherAuthorityId: other.authority,
  otherUnitId: other.unit,
  status,
  proposedOn: '2025-06-01',
  agreedOn: status === 'REQUESTED' ? null : '2025-07-01',
  endsOn: '2026-12-31',
  liveKey: status === 'ENDED' ? null : `pool_${one.key}:pool_${other.key}`,
});

const nothing: DataSet = {
  organising_unit: [],
  review_committee: [],
  professional_group: [],
  expert_pool: [],
  pool_member: [],
  social_application: [],
  application_step: [],
  filing: [],
  consent: [],
  filing_roster_entry: [],
  filing_finding: [],
  waiver: [],
  sharing_agreement: [],
  employer: [],
  expert: [],
  expert_access: [],
  employment: [],
  title: [],
  attestation: [],
  sanction_interval: [],
  exemption: [],
  training: [],
  continuing_education: [],
  credit_record: [],
  contact_change: [],
  access_record: [],
  evaluation_session: [],
  seat: [],
};

function laidOut(pools: readonly PoolPlan[], others: Partial<DataSet>): DataSet {
  const rows = pools.reduce<DataSet>(
    (all, plan) => joined(all, { ...poolRows(plan), ...sessionRows(plan) }),
    joined(nothing, others),
  );
  return joined(rows, { expert_access: accessRows(rows) });
}

/** Accesses that no event makes today, over or not begun: the policies mind both times on every way of knowing. */
const outOfTime: readonly RowOf<'expert_access'>[] = [
  { via: 'SEAT' as const, expertId: 'expert_30', visibleFrom: new Date(PAST), visibleUntil: new Date(PAST) },
  { via: 'POOL' as const, expertId: 'expert_12', visibleFrom: new Date(AHEAD), visibleUntil: null },
].map((row, index) => ({
  id: `reach_9${index}`,
  viaId: `nothing_9${index}`,
  authorityId: REFORM,
  unitId: 'unit_01',
  ...row,
}));

const planOf = (key: string): PoolPlan => {
  const plan = [...plans, ...foreignPlans].find((one) => one.key === key);
  if (!plan) throw new Error(`no pool ${key}`);
  return plan;
};

/**
 * A small data set in which everything overlaps: 4 filing authorities, departments that consent, 7 units of which two
 * file with two authorities each, 10 pools, 30 experts who sit in pools of several, memberships by all routes,
 * applications, filings with their parts, sharings, and sessions past, open and ahead. The same on every call.
 */
export const universe = (): DataSet =>
  laidOut(plans, {
    expert_access: outOfTime,
    ...personRows(1, 30),
    organising_unit: [
      ...['01', '02', '03', '04', '06'].map((key) => unitRow(key, REFORM)),
      unitRow('05', EDUCATION),
      unitRow('07', YUZHONG),
    ],
    sharing_agreement: [
      sharingRow(planOf('01'), planOf('04'), 'GRANTED'),
      sharingRow(planOf('06'), planOf('08'), 'REQUESTED'),
      sharingRow(planOf('03'), planOf('05'), 'ENDED'),
    ],
  });

/** What a foreign authority might add: pools, members who are in ours too, filings, consents, sessions, sharings. */
export const foreignRows = (): DataSet =>
  laidOut(foreignPlans, {
    ...personRows(31, 36, { authority: 'district-wansheng' }),
    employer: [{ id: 'employer_91', uscc: 'uscc_of_91' }],
    organising_unit: [unitRow('91', 'district-wansheng')],
    sharing_agreement: [sharingRow(planOf('91'), planOf('92'), 'GRANTED')],
  });
