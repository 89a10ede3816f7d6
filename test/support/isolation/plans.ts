import { AHEAD, IN_A_SECOND, NOW_OPEN, PAST } from './instants';
import type { PoolPlan } from './PoolPlan';

const REFORM = 'cq-reform-office';
const EDUCATION = 'dept-education';
const HEALTH = 'dept-health';
const YUZHONG = 'district-500103';
const SHAPINGBA = 'district-500106';
const GAOXIN = 'district-gaoxin';

/** Ten pools of four authorities and six units. */
export const plans: readonly PoolPlan[] = [
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
export const foreignPlans: readonly PoolPlan[] = ['91', '92', '93'].map((key, index) => ({
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
