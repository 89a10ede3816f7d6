import { accessRows } from './accessRows';
import { AHEAD, PAST } from './instants';
import { withNotices } from './noticeRows';
import { personRows } from './personRows';
import { foreignPlans, plans } from './plans';
import type { PoolPlan } from './PoolPlan';
import { poolRows } from './poolRows';
import { assessmentRows } from './assessmentRows';
import { conductRows } from './conductRows';
import { sessionRows } from './sessionRows';
import { joined, type RowOf, type DataSet } from './DataSet';

const REFORM = 'cq-reform-office';
const EDUCATION = 'dept-education';
const YUZHONG = 'district-500103';

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
  credit_lift: [],
  contact_change: [],
  access_record: [],
  evaluation_session: [],
  panel_draw: [],
  draw_share: [],
  draw_sign_off: [],
  draw_incident: [],
  draw_record: [],
  early_opening: [],
  seat: [],
  applicant: [],
  pledge: [],
  term_assessment: [],
  commendation_letter: [],
  notice: [],
  notice_attempt: [],
  notice_reply: [],
  recusal: [],
  opinion: [],
  vote: [],
  vote_roll: [],
  sign_in: [],
  publicity: [],
  violation_report: [],
  conduct_case: [],
};

function laidOut(pools: readonly PoolPlan[], others: Partial<DataSet>): DataSet {
  const rows = pools.reduce<DataSet>(
    (all, plan) => {
      const meetings = sessionRows(plan);
      const conduct = { ...assessmentRows(plan), ...conductRows(plan, meetings) };
      return joined(all, { ...poolRows(plan), ...withNotices(meetings), ...conduct });
    },
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
