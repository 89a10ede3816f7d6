import { addDays } from '../../../../subgraphs/shared/civilDate';
import type { Caller } from '../../../../subgraphs/shared/identity/Caller';
import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { poolOf, REFORM, YUZHONG } from '../../../support/committeeRows';
import { countReads } from '../../../support/countReads';
import { done, filingActs, type FilingSeen } from '../../../support/filingActs';
import { addLawfulPool } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
const unit = (key: string) => callerAs('ORGANISING_UNIT', `unit_${key}`);
const FILINGS = `query($filter: FilingFilter, $first: Int) { filings(first: $first, filter: $filter) { totalCount
  nodes { id status pool { id currentFiling { id } filings { nodes { id } } } filingAuthority { id } filedWith { id }
    roster(first: 2) { totalCount nodes { member { id } expert { id } titleSeries { no } } }
    findings { rule } waivers { id filing { id } } consents { id } } } }`;

interface Listed {
  filings: {
    totalCount: number;
    nodes: { id: string; status: string; pool: object | null; roster: { totalCount: number } }[];
  };
}

describe('filings', () => {
  let world: CommitteesWorld;
  const filed: Record<string, FilingSeen> = {};
  const list = async (caller: Caller, filter: object = {}) =>
    (await world.dataOf<Listed>(caller, FILINGS, { filter, first: 20 })).filings;
  const statuses = async (caller: Caller, filter: object) =>
    (await list(caller, filter)).nodes.map(({ status }) => status);

  beforeAll(async () => {
    world = await openCommitteesWorld();
    const acts = filingActs(world);
    for (const key of ['a', 'b', 'c']) await addLawfulPool(world, key, REFORM);
    await addLawfulPool(world, 'y', YUZHONG, { unit: { kind: 'DISTRICT', districtId: YUZHONG } });
    filed['a'] = await acts.filed(unit('a'), reform, 'pool_a', '2026-03-02', '2026-03-31');
    filed['b'] = await acts.submitted(unit('b'), 'pool_b');
    filed['c'] = done(await acts.start(unit('c'), 'pool_c'));
    filed['y'] = await acts.filed(unit('y'), yuzhong, 'pool_y', '2026-03-02', '2029-03-01');
  });
  afterEach(() => world.at('2026-03-02T02:00:00Z'));
  afterAll(() => world.close());

  it.each([
    ['their authority', reform, ['c', 'b', 'a']],
    ['the district', yuzhong, ['y']],
    ['their organiser', unit('b'), ['b']],
    ['a supervisor', callerAs('DISCIPLINE_SUPERVISOR', REFORM), []],
    ['a department that is not asked', callerAs('CONSENTING_DEPARTMENT', REFORM), []],
    ['an expert', callerAs('EXPERT', 'e_a_00'), []],
    ['an employer', callerAs('EMPLOYER', 'employer_a'), []],
    ['the ministry', callerAs('MINISTRY', '500000'), []],
    ['a partner', callerAs('PARTNER_AGENCY', 'agency_1'), []],
  ])('are seen by %s', async (_, caller, keys) => {
    const { totalCount, nodes } = await list(caller);
    expect(nodes.map(({ id }) => id)).toEqual(keys.map((key) => filed[key]?.id));
    expect(totalCount).toBe(keys.length);
  });

  it('look alike whether foreign or absent', async () => {
    const one = (id: string) => world.ask(yuzhong, 'query($id: ID!) { filing(id: $id) { id } }', { id });
    expect(await one(filed['a']?.id ?? '')).toEqual(await one('filing_none'));
    const entities = (typename: string, id: string) =>
      world.ask(
        yuzhong,
        'query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Filing { status } } }',
        { r: [{ __typename: typename, id }] },
      );
    expect(await entities('Filing', filed['a']?.id ?? '')).toEqual(await entities('Filing', 'filing_none'));
    expect(await list(yuzhong, { pool: 'pool_a' })).toEqual(await list(yuzhong, { pool: 'pool_none' }));
  });

  it('show their roster and findings to organiser and authority', async () => {
    const [, , approved] = (await list(reform)).nodes;
    expect(approved?.roster).toMatchObject({
      totalCount: 23,
      nodes: [{ member: { id: 'm_a_00' }, expert: { id: 'e_a_00' }, titleSeries: { no: 5 } }, {}],
    });
    const [draft] = (await list(reform)).nodes;
    expect(draft?.roster.totalCount).toBe(0);
    expect(draft).toMatchObject({ status: 'DRAFT', findings: [] });
  });

  it.each([
    [{ status: ['DRAFT', 'SUBMITTED'] }, ['DRAFT', 'SUBMITTED']],
    [{ status: ['APPROVED'] }, ['APPROVED']],
    [{ status: ['EXPIRED'] }, []],
    [{ status: [] }, []],
    [{ lastDayUntil: '2026-03-31' }, ['APPROVED']],
    [{ lastDayUntil: '2026-03-30' }, []],
    [{ pool: 'pool_b' }, ['SUBMITTED']],
  ])('are filtered by %j', async (filter, expected) => {
    expect(await statuses(reform, filter)).toEqual(expected);
  });

  it('expire on the day after their last', async () => {
    world.at('2026-03-31T15:59:59Z');
    expect(await statuses(reform, { status: ['APPROVED'] })).toEqual(['APPROVED']);
    world.at('2026-03-31T16:00:00Z');
    expect(await statuses(reform, { status: ['APPROVED'] })).toEqual([]);
    expect(await statuses(reform, { status: ['EXPIRED'] })).toEqual(['EXPIRED']);
  });

  it('of no pool are none', async () => {
    expect(await statuses(reform, { pool: '' })).toEqual([]);
  });

  it('take as many statements for three as for one', async () => {
    const count = (filter: object) =>
      countReads(world.database, () => world.dataOf(reform, FILINGS, { filter, first: 20 }));
    const one = await count({ pool: 'pool_a' });
    const three = await count({});
    expect(three).toBe(one);
    expect(one).toBeLessThanOrEqual(14);
  });

  it('of a pool show the one in force to other subgraphs', async () => {
    const POOLS = `query($ids: [ID!]!) { poolsForSessions(ids: $ids) { poolId committeeId name filingAuthorityId
      organisingUnitId level seats groups { id name seats } filingId firstDay lastDay } }`;
    const service = callerAs('SERVICE', 'evaluations');
    const ids = ['pool_a', 'pool_b', 'pool_none'];
    const inForce = async () =>
      (
        await world.dataOf<{ poolsForSessions: { poolId: string }[] }>(service, POOLS, { ids })
      ).poolsForSessions.sort((one, other) => (one.poolId < other.poolId ? -1 : 1));
    expect(await inForce()).toEqual([
      {
        poolId: 'pool_a',
        committeeId: 'cmte_a',
        name: '评委会 a专家库',
        filingAuthorityId: REFORM,
        organisingUnitId: 'unit_a',
        level: 'JUNIOR',
        seats: 7,
        groups: [{ id: 'g1', name: '专业组 g1', seats: 25 }],
        filingId: filed['a']?.id,
        firstDay: '2026-03-02',
        lastDay: '2026-03-31',
      },
      expect.objectContaining({ poolId: 'pool_b', filingId: null, firstDay: null, lastDay: null }),
    ]);
    world.at('2026-03-31T16:00:00Z');
    expect((await inForce())[0]).toMatchObject({ filingId: null, firstDay: null });
    for (const caller of [reform, unit('a'), callerAs('EXPERT', 'e_a_00')]) {
      const { errors } = await world.ask(caller, POOLS, { ids });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it.each([
    ['first: 0', 'filings(first: 0) { totalCount }'],
    ['first: 101', 'consents(first: 101) { totalCount }'],
    ['a malformed cursor', 'filings(after: "x") { totalCount }'],
    ['a date that does not exist', 'filings(filter: { lastDayUntil: "2026-02-29" }) { totalCount }'],
  ])('refuse %s', async (_, field) => {
    const { errors } = await world.ask(reform, `{ ${field} }`);
    expect(errors?.[0]?.extensions['code']).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});

describe('pools by where they stand', () => {
  let world: CommitteesWorld;
  const POOLS = 'query($filter: PoolFilter) { pools(filter: $filter) { nodes { id status expiryWarning } } }';
  const pools = async (filter: object = {}) =>
    (
      await world.dataOf<{
        pools: { nodes: { id: string; status: string; expiryWarning: number | null }[] };
      }>(reform, POOLS, { filter })
    ).pools.nodes;

  beforeAll(async () => {
    world = await openCommitteesWorld();
    const today = '2026-03-02';
    const ends: Record<string, number> = {
      over: -1,
      last: 0,
      d30: 30,
      d31: 31,
      d90: 90,
      d91: 91,
      d180: 180,
      d181: 181,
    };
    for (const [key, days] of Object.entries(ends)) {
      const pool = {
        currentFilingId: `filing_${key}`,
        firstDay: '2024-01-01',
        lastDay: addDays(today, days),
      };
      await world.add(poolOf(key, REFORM, { pool }));
    }
    await world.add(poolOf('never', REFORM));
    const later = { currentFilingId: 'filing_2', firstDay: '2026-03-03', lastDay: '2029-03-02' };
    await world.add(poolOf('later', REFORM, { pool: later }));
    const previous = { previousFilingId: 'filing_1', previousFirstDay: '2024-01-01', previousLastDay: today };
    await world.add(poolOf('renewed', REFORM, { pool: { ...later, ...previous } }));
  });
  afterAll(() => world.close());

  it('are warned of at 180, 90 and 30 days', async () => {
    const seen = (await pools()).map(({ id, status, expiryWarning }) => [id.slice(5), status, expiryWarning]);
    expect(seen.sort()).toEqual(
      [
        ['d180', 'EXPIRING', 180],
        ['d181', 'VALID', null],
        ['d30', 'EXPIRING', 30],
        ['d31', 'EXPIRING', 90],
        ['d90', 'EXPIRING', 90],
        ['d91', 'EXPIRING', 180],
        ['last', 'EXPIRING', 30],
        ['later', 'NEVER_FILED', null],
        ['never', 'NEVER_FILED', null],
        ['over', 'EXPIRED', null],
        ['renewed', 'EXPIRING', 30],
      ].sort(),
    );
  });

  it.each(['NEVER_FILED', 'VALID', 'EXPIRING', 'EXPIRED'])(
    'are found by %s as they are shown',
    async (status) => {
      const shown = (await pools()).filter((pool) => pool.status === status);
      expect(shown.length).toBeGreaterThan(0);
      expect(await pools({ status: [status] })).toEqual(shown);
    },
  );

  it('are found by the last day of the filing in force', async () => {
    const until = async (lastDayUntil: string) =>
      (await pools({ lastDayUntil })).map(({ id }) => id.slice(5)).sort();
    expect(await until('2026-03-02')).toEqual(['last', 'over', 'renewed']);
    expect(await until('2026-03-01')).toEqual(['over']);
  });
});
