import { GraphQLError } from 'graphql';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import type { PageRequest } from '../../../subgraphs/shared/scope/Page';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import type { OrderBy } from '../../../subgraphs/shared/scope/Where';
import { countStatements } from '../../support/countStatements';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { callerAs } from '../../support/testIdentity';
import { addDemoRows, aPool, everything, NOW } from './demoRows';
import { demoSchema, MemberTable, PoolTable, type Pool } from './demoTables';

let database: TestDatabase;
const authority = callerAs('FILING_AUTHORITY', 'auth-many');
/** 57 rows of one authority with ties, NULLs and instants; 20 of another between them. */
const many = Array.from({ length: 77 }, (_, number) =>
  aPool({
    id: `pool_many_${String(number).padStart(3, '0')}`,
    authorityId: number % 4 === 3 && number < 80 ? 'auth-few' : 'auth-many',
    name: ['甲', '乙', '丙𠮷', 'b', 'B'][number % 5] ?? '',
    seats: number % 7 === 0 ? null : number % 3,
    endsOn: number % 6 === 0 ? null : `2027-0${1 + (number % 3)}-01`,
    openedAt: number % 5 === 0 ? null : new Date(NOW.getTime() + (number % 4)),
    isOpen: number % 2 === 0,
  }),
);
const mine = many.filter(({ authorityId }) => authorityId === 'auth-many');

beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'pages' });
  await addDemoRows(database);
  await scopedRepository(database, PoolTable, everything).insertMany(many);
});
afterAll(() => database.drop());

const page = (request: PageRequest<Pool>, caller: Caller = authority) =>
  scopedRepository(database, PoolTable, caller).page(request);

async function walk(request: PageRequest<Pool>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page({ ...request, after });
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => 'accepted').catch((reason: unknown) => reason);
  return error instanceof GraphQLError ? JSON.stringify([error.message, error.extensions]) : String(error);
}

const orders: readonly (readonly OrderBy<Pool>[])[] = [
  [],
  [{ column: 'id', direction: 'DESC' }],
  [{ column: 'name', direction: 'ASC' }],
  [{ column: 'name', direction: 'DESC' }],
  [{ column: 'seats', direction: 'ASC' }],
  [{ column: 'seats', direction: 'DESC' }],
  [{ column: 'openedAt', direction: 'ASC' }],
  [{ column: 'openedAt', direction: 'DESC' }],
  [{ column: 'isOpen', direction: 'DESC' }],
  [
    { column: 'endsOn', direction: 'DESC' },
    { column: 'seats', direction: 'ASC' },
    { column: 'name', direction: 'DESC' },
  ],
];

describe('walking a connection', () => {
  it.each(orders)('meets every row once in order %#', async (...order) => {
    const whole = await scopedRepository(database, PoolTable, authority).find({ order });
    for (const first of [1, 7, 56, 57, 100]) {
      expect(await walk({ first, order })).toEqual(whole.map(({ id }) => id));
    }
    expect(whole).toHaveLength(mine.length);
  });

  it('keeps to its filter', async () => {
    const where = { anyOf: [{ seats: 1 }, { seats: null }] };
    const expected = mine.filter(({ seats }) => seats === 1 || seats === null).map(({ id }) => id);
    expect(await walk({ first: 5, where })).toEqual(expected);
  });

  it('is undisturbed by rows that appear before the cursor', async () => {
    const first = await page({ first: 10 });
    await scopedRepository(database, PoolTable, everything).insert(
      aPool({ id: 'pool_early', authorityId: 'auth-many' }),
    );
    const second = await page({ first: 10, after: first.pageInfo.endCursor });
    await scopedRepository(database, PoolTable, everything).remove('pool_early');
    expect(second.edges.map(({ node }) => node.id)).toEqual(mine.slice(10, 20).map(({ id }) => id));
  });

  it('goes on although the row of the cursor is gone', async () => {
    const extra = aPool({ id: 'pool_many_000x', authorityId: 'auth-many' });
    await scopedRepository(database, PoolTable, everything).insert(extra);
    const { pageInfo } = await page({ first: 2 });
    await scopedRepository(database, PoolTable, everything).remove(extra.id);
    const next = await page({ first: 1, after: pageInfo.endCursor });
    expect(next.edges[0]?.node.id).toBe('pool_many_001');
  });
});

describe('a page', () => {
  it('has 20 rows unless asked otherwise', async () => {
    expect((await page({})).edges).toHaveLength(20);
    expect((await page({ first: null, after: null })).edges).toHaveLength(20);
  });

  it('tells where it stands', async () => {
    const first = await page({ first: 10 });
    expect(first.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
      endCursor: first.edges[9]?.cursor,
    });
    const last = await page({ first: 100, after: first.pageInfo.endCursor });
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('past the end is empty and has no cursors', async () => {
    const { pageInfo } = await page({ first: 100 });
    expect(await page({ first: 100, after: pageInfo.endCursor })).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it.each([0, 101, -1, 1.5, NaN, Infinity])('of size %p is bad input', async (first) => {
    expect(await refusal(page({ first }))).toContain('BAD_USER_INPUT');
  });

  it('counts its connection once and only when asked', async () => {
    const statements = await countStatements(database, async () => {
      const { totalCount } = await page({ first: 1 });
      expect([await totalCount(), await totalCount()]).toEqual([mine.length, mine.length]);
    });
    expect(statements).toHaveLength(2);
  });

  it('deep in the list costs one statement without OFFSET', async () => {
    const { pageInfo } = await page({ first: 50, order: [{ column: 'name', direction: 'ASC' }] });
    const statements = await countStatements(database, () =>
      page({ first: 5, order: [{ column: 'name', direction: 'ASC' }], after: pageInfo.endCursor }),
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toMatch(/\bOFFSET\b/i);
  });
});

describe('a cursor', () => {
  const order = [{ column: 'openedAt', direction: 'ASC' }] as const;
  const made = async () =>
    (await page({ first: 3, order, where: { isOpen: true } })).pageInfo.endCursor ?? '';
  const use = (after: string, change: Partial<PageRequest<Pool>> = {}, caller = authority) =>
    refusal(page({ first: 3, order, where: { isOpen: true }, after, ...change }, caller));

  it('is good for other values of the same filter', async () => {
    expect(await use(await made(), { where: { isOpen: false }, first: 9 })).toBe('accepted');
  });

  it.each<[string, Partial<PageRequest<Pool>>]>([
    ['another order', { order: [{ column: 'openedAt', direction: 'DESC' }] }],
    ['another column', { order: [{ column: 'endsOn', direction: 'ASC' }] }],
    ['another filter', { where: { seats: 1 } }],
    ['another comparison', { where: { isOpen: { not: false } } }],
    ['no filter', { where: {} }],
  ])('is refused for %s', async (_, change) => {
    expect(await use(await made(), change)).toContain('BAD_USER_INPUT');
  });

  it.each([
    callerAs('FILING_AUTHORITY', 'auth-few'),
    callerAs('CONSENTING_DEPARTMENT', 'auth-many'),
    callerAs('MINISTRY', '500000'),
    callerAs('EMPLOYER', 'auth-many'),
  ])('of another scope is refused: $role', async (caller) => {
    expect(await use(await made(), {}, caller)).toContain('BAD_USER_INPUT');
  });

  it('of another table is refused', async () => {
    const members = await scopedRepository(database, MemberTable, everything).page({ first: 1 });
    const after = members.pageInfo.endCursor;
    expect(await refusal(scopedRepository(database, PoolTable, everything).page({ after }))).toContain(
      'BAD_USER_INPUT',
    );
  });

  it('is refused when any letter is changed', async () => {
    const cursor = await made();
    for (let place = 0; place < cursor.length; place++) {
      const letter = cursor[place] === 'A' ? 'B' : 'A';
      expect(await use(cursor.slice(0, place) + letter + cursor.slice(place + 1))).toContain(
        'BAD_USER_INPUT',
      );
    }
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each<[string, string]>([
    ['empty text', ''],
    ['garbage', '%%%'],
    ['a row’s id', 'pool_many_003'],
    ['an object', encoded({ v: 1 })],
    ['another version', encoded([2, 'x', null, 'pool_many_003'])],
    ['a position with an object', encoded([1, 'x', { $gt: '' }, 'pool_many_003'])],
    ['a position without its hash', encoded([1, '', 1, 'pool_many_003'])],
    ['endless text', 'A'.repeat(100_000)],
  ])('that is %s is refused', async (_, cursor) => {
    expect(await use(cursor)).toContain('BAD_USER_INPUT');
  });

  it('says the same whatever was wrong with it', async () => {
    const cursor = await made();
    expect(await use(cursor, {}, callerAs('FILING_AUTHORITY', 'auth-few'))).toBe(await use('%%%'));
  });
});
