import type { PagePerParentRequest } from '../../../subgraphs/shared/scope/Page';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { countStatements } from '../../support/countStatements';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { callerAs } from '../../support/testIdentity';
import { everything } from './demoRows';
import { demoSchema, MemberTable, type Member } from './demoTables';

let database: TestDatabase;
const authority = callerAs('FILING_AUTHORITY', 'auth-a');
const parentIds = Array.from({ length: 12 }, (_, number) => `pool_${number}`);
/** Pool n has 3n members of one authority, in ties of three, and one of another. */
const rows: Member[] = parentIds.flatMap((poolId, number) => [
  ...Array.from({ length: 3 * number }, (_, place) => ({
    id: `member_${number}_${String(place).padStart(2, '0')}`,
    poolId,
    expertId: `expert_${place}`,
    authorityId: 'auth-a',
    ordinal: 100 - Math.floor(place / 3),
  })),
  { id: `member_${number}_foreign`, poolId, expertId: 'expert_x', authorityId: 'auth-b', ordinal: 1 },
]);

beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'per_parent' });
  await scopedRepository(database, MemberTable, everything).insertMany(rows);
});
afterAll(() => database.drop());

const order = [
  { column: 'ordinal', direction: 'ASC' },
  { column: 'id', direction: 'DESC' },
] as const;
const repository = () => scopedRepository(database, MemberTable, authority);
const pages = (change: Partial<PagePerParentRequest<Member>> = {}) =>
  repository().pagePerParent({ parentColumn: 'poolId', parentIds, order, ...change });

const expectedOf = (poolId: string) =>
  rows
    .filter((row) => row.poolId === poolId && row.authorityId === 'auth-a')
    .sort((one, other) => one.ordinal - other.ordinal || (one.id < other.id ? 1 : -1))
    .map(({ id }) => id);

describe('the first children of many parents', () => {
  it.each([1, 5, 9, 100])('are each parent’s first %i in scope', async (first) => {
    const found = await pages({ first });
    expect([...found.keys()]).toEqual(parentIds);
    for (const [poolId, { edges, pageInfo }] of found) {
      const expected = expectedOf(poolId);
      expect(edges.map(({ node }) => node.id)).toEqual(expected.slice(0, first));
      expect(pageInfo.hasNextPage).toBe(expected.length > first);
    }
  });

  it('go on after a cursor', async () => {
    const after = (await pages({ first: 4 })).get('pool_7')?.pageInfo.endCursor ?? null;
    const next = (await pages({ first: 4, after })).get('pool_7');
    expect(next?.edges.map(({ node }) => node.id)).toEqual(expectedOf('pool_7').slice(4, 8));
    expect(next?.pageInfo.hasPreviousPage).toBe(true);
  });

  it('keep to their filter', async () => {
    const found = await pages({
      first: 3,
      where: { expertId: { in: ['expert_0', 'expert_4', 'expert_x'] } },
    });
    expect(found.get('pool_0')?.edges).toEqual([]);
    expect(found.get('pool_2')?.edges.map(({ node }) => node.expertId)).toEqual(['expert_4', 'expert_0']);
  });

  it('take one statement for any number of parents', async () => {
    for (const ids of [parentIds.slice(0, 1), parentIds]) {
      const statements = await countStatements(database, () => pages({ first: 2, parentIds: ids }));
      expect(statements).toHaveLength(1);
      expect(statements[0]).not.toMatch(/\bOFFSET\b/i);
    }
  });

  it('share one statement for all their counts', async () => {
    const statements = await countStatements(database, async () => {
      const found = await pages({ first: 1 });
      const counts = await Promise.all([...found.values()].map((page) => page.totalCount()));
      expect(counts).toEqual(parentIds.map((poolId) => expectedOf(poolId).length));
    });
    expect(statements).toHaveLength(2);
  });

  it('come once for a parent asked for twice', async () => {
    const found = await pages({ first: 2, parentIds: ['pool_3', 'pool_3'] });
    expect(found.get('pool_3')?.edges.map(({ node }) => node.id)).toEqual(expectedOf('pool_3').slice(0, 2));
  });

  it('of a size out of range are bad input', async () => {
    await expect(pages({ first: 101 })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('refuse the cursor of another scope', async () => {
    const after = (await pages({ first: 1 })).get('pool_3')?.pageInfo.endCursor ?? null;
    const other = scopedRepository(database, MemberTable, callerAs('FILING_AUTHORITY', 'auth-b'));
    await expect(
      other.pagePerParent({ parentColumn: 'poolId', parentIds, order, after }),
    ).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
