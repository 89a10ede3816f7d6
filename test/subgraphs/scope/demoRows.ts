import type { DatabaseSession } from '../../../subgraphs/shared/database/DatabaseSession';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { clockFrom } from '../../../subgraphs/shared/clock';
import { callerAs } from '../../support/testIdentity';
import * as demo from './demoTables';

export const NOW = new Date('2026-03-01T04:00:00.000Z');
export const clock = clockFrom(() => NOW);
export const everything = systemScope('test');

const later = new Date(NOW.getTime() + 1);

export const aPool = (change: Partial<demo.Pool> = {}): Omit<demo.Pool, 'version'> => ({
  id: 'pool_1',
  name: '工程系列',
  authorityId: 'auth-a',
  unitId: 'unit-1',
  seats: 25,
  endsOn: '2027-12-31',
  openedAt: NOW,
  isOpen: true,
  facts: null,
  ...change,
});

/** Pools of three authorities and two units, with ties, NULLs and instants at the edge. */
export const pools = [
  aPool(),
  aPool({ id: 'pool_2', name: '工程系列', unitId: 'unit-2', seats: null, openedAt: later }),
  aPool({ id: 'pool_3', name: '卫生系列', authorityId: 'auth-b', seats: 30, endsOn: null, openedAt: null }),
  aPool({ id: 'pool_4', name: 'Agriculture', authorityId: 'auth-b', unitId: 'unit-2', isOpen: false }),
  aPool({ id: 'pool_5', name: 'agriculture', authorityId: 'auth-c', unitId: 'auth-a', seats: null }),
  aPool({ id: 'pool_6', name: '经济系列', authorityId: 'auth-c', unitId: 'unit-3', seats: 30 }),
];

const aMember = (id: string, poolId: string, expertId: string, ordinal: number): demo.Member => ({
  id,
  poolId,
  expertId,
  ordinal,
  authorityId: pools.find((pool) => pool.id === poolId)?.authorityId ?? '',
});

export const members = [
  aMember('member_1', 'pool_1', 'expert_1', 2),
  aMember('member_2', 'pool_1', 'expert_2', 1),
  aMember('member_3', 'pool_1', 'expert_3', 1),
  aMember('member_4', 'pool_3', 'expert_1', 1),
  aMember('member_5', 'pool_4', 'expert_3', 1),
  aMember('member_6', 'pool_6', 'expert_2', 1),
];

export const experts: demo.Expert[] = [1, 2, 3, 4, 5].map((number) => ({
  id: `expert_${number}`,
  name: `专家${number}`,
  employerId: 'employer-1',
}));

const anAccess = (id: string, expertId: string, change: Partial<demo.Access> = {}): demo.Access => ({
  id,
  expertId,
  authorityId: 'auth-a',
  status: 'GRANTED',
  from: NOW,
  until: null,
  ...change,
});

export const accesses = [
  anAccess('access_1', 'expert_1'),
  anAccess('access_2', 'expert_2', { from: later }),
  anAccess('access_3', 'expert_3', { until: NOW }),
  anAccess('access_4', 'expert_4', { status: 'REVOKED' }),
  anAccess('access_5', 'expert_5', { status: 'RENEWED', until: later }),
  anAccess('access_6', 'expert_2', { authorityId: 'auth-b' }),
  anAccess('access_7', 'expert_3', { from: null }),
];

const divisions: demo.Division[] = [
  { code: '500103', name: '渝中区' },
  { code: '500112', name: '渝北区' },
];

export async function addDemoRows(session: DatabaseSession): Promise<void> {
  await scopedRepository(session, demo.PoolTable, everything).insertMany(pools);
  await scopedRepository(session, demo.MemberTable, everything).insertMany(members);
  await scopedRepository(session, demo.ExpertTable, everything).insertMany(experts);
  await scopedRepository(session, demo.AccessTable, everything).insertMany(accesses);
  await scopedRepository(session, demo.DivisionTable, everything).insertMany(divisions);
}

/** Every kind of scope over pools, with the ids it reaches by hand. */
export const poolReaders: readonly (readonly [string, Caller, readonly string[]])[] = [
  ['no rule for the role', callerAs('EMPLOYER', 'auth-a'), []],
  ['a token without its claim', { ...callerAs('FILING_AUTHORITY', 'auth-a'), claims: {} }, []],
  ['an authority without pools', callerAs('FILING_AUTHORITY', 'auth-z'), []],
  ['one predicate', callerAs('FILING_AUTHORITY', 'auth-a'), ['pool_1', 'pool_2']],
  ['two predicates', callerAs('CONSENTING_DEPARTMENT', 'auth-a'), ['pool_1', 'pool_2', 'pool_5']],
  ['a restricted predicate', callerAs('ORGANISING_UNIT', 'unit-2'), ['pool_2']],
  ['a predicate in time', callerAs('DISCIPLINE_SUPERVISOR', 'auth-a'), ['pool_1']],
  ['a predicate in time on a NULL', callerAs('DISCIPLINE_SUPERVISOR', 'auth-b'), ['pool_4']],
  ['a predicate over another table', callerAs('EXPERT', 'expert_2'), ['pool_1', 'pool_6']],
  ['every row', callerAs('MINISTRY', '500000'), pools.map(({ id }) => id)],
  ['a scope the token has', callerAs('PARTNER_AGENCY', 'unit-3', ['pools:read']), ['pool_6']],
  ['a scope the token lacks', callerAs('PARTNER_AGENCY', 'unit-3', ['pools']), []],
];

export const idsOf = (rows: Iterable<{ readonly id: string }>): string[] =>
  [...rows].map(({ id }) => id).sort();
