import { publicRepository } from '../../../subgraphs/shared/scope/publicRepository';
import { related } from '../../../subgraphs/shared/scope/related';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { scopeFor } from '../../../subgraphs/shared/scope/scopeFor';
import { countStatements } from '../../support/countStatements';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { callerAs } from '../../support/testIdentity';
import { addDemoRows, clock, everything, idsOf, poolReaders, pools } from './demoRows';
import { AccessTable, demoSchema, DivisionTable, ExpertTable, MemberTable, PoolTable } from './demoTables';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'reading' });
  await addDemoRows(database);
});
afterAll(() => database.drop());

const everyId = idsOf(pools);
const anywhere = { anyOf: [{ id: { not: null } }, { name: { not: null } }] };

describe.each(poolReaders)('reading with %s', (_, caller, allowed) => {
  const repository = () => scopedRepository(database, PoolTable, caller, clock);
  const ids = [...allowed];
  const inAuthorityB = pools.filter((pool) => ids.includes(pool.id) && pool.authorityId === 'auth-b');

  it('finds the rows in scope', async () => {
    expect(idsOf(await repository().find())).toEqual(ids);
  });
  it('finds no more by a condition that all rows meet', async () => {
    expect(idsOf(await repository().find({ where: anywhere }))).toEqual(ids);
  });
  it('finds no more by a condition on another’s rows', async () => {
    expect(idsOf(await repository().find({ where: { authorityId: 'auth-b' } }))).toEqual(idsOf(inAuthorityB));
  });
  it('gives one row only when it is in scope', async () => {
    for (const id of everyId)
      expect((await repository().one(id))?.id).toBe(ids.includes(id) ? id : undefined);
  });
  it('gives the rows of ids that are in scope', async () => {
    expect(idsOf(await repository().byIds([...everyId, 'absent']))).toEqual(ids);
  });
  it('counts the rows in scope', async () => {
    expect(await repository().count()).toBe(ids.length);
    expect(await repository().count(anywhere)).toBe(ids.length);
  });
  it('counts values and groups in scope', async () => {
    const seen = pools.filter((pool) => ids.includes(pool.id)).map((pool) => pool.authorityId);
    expect(await repository().countDistinct('authorityId')).toBe(new Set(seen).size);
    expect(await repository().countBy(['authorityId'])).toEqual(
      [...new Set(seen)].sort().map((authorityId) => ({
        authorityId,
        count: seen.filter((one) => one === authorityId).length,
      })),
    );
  });
  it('says that a row exists only when it is in scope', async () => {
    for (const id of everyId) expect(await repository().exists({ id })).toBe(ids.includes(id));
  });
  it('pages through the rows in scope', async () => {
    const page = await repository().page({ first: 100 });
    expect(page.edges.map(({ node }) => node.id)).toEqual(ids);
    expect(await page.totalCount()).toBe(ids.length);
    expect(page.pageInfo.hasNextPage).toBe(false);
  });
  it('pages per parent through the rows in scope', async () => {
    const byAuthority = await repository().pagePerParent({
      parentColumn: 'authorityId',
      parentIds: ['auth-a', 'auth-b', 'auth-c'],
    });
    const nodes = [...byAuthority.values()].flatMap((page) => page.edges.map(({ node }) => node));
    expect(idsOf(nodes)).toEqual(ids);
  });
  it('counts per parent the rows in scope', async () => {
    const counts = await repository().countPerParent('authorityId', ['auth-b', 'auth-z']);
    expect([...counts]).toEqual([
      ['auth-b', inAuthorityB.length],
      ['auth-z', 0],
    ]);
  });
});

describe('a time limit of a rule', () => {
  const authority = callerAs('FILING_AUTHORITY', 'auth-a');
  it('opens at its instant and closes at its instant', async () => {
    const found = await scopedRepository(database, ExpertTable, authority, clock).find();
    expect(idsOf(found)).toEqual(['expert_1', 'expert_5']);
  });
  it('cannot be read without a clock', async () => {
    await expect(scopedRepository(database, ExpertTable, authority).find()).rejects.toThrow(/needs a clock/);
  });
});

describe('a row out of reach', () => {
  it('is refused like one that is absent', async () => {
    const repository = scopedRepository(database, PoolTable, callerAs('FILING_AUTHORITY', 'auth-a'));
    const refusal = async (id: string) => {
      const error = await repository.oneOrRefuse(id).catch((reason: unknown) => reason as Error);
      return JSON.stringify([error, (error as Error).message]);
    };
    expect(await refusal('pool_3')).toBe(await refusal('pool_999'));
    expect(await refusal('pool_3')).toContain('NOT_FOUND');
    await expect(repository.oneOrRefuse('pool_1')).resolves.toMatchObject({ id: 'pool_1' });
  });

  it.each(['', ' ', 'pool_1 ', "pool_1' OR '1'='1", 'POOL_1', 'x'.repeat(100_000)])(
    'is any malformed id %#',
    async (id) => {
      expect(await scopedRepository(database, PoolTable, everything).one(id)).toBeNull();
      expect(await scopedRepository(database, PoolTable, everything).byIds([id])).toEqual([]);
    },
  );
});

describe('a condition on related rows', () => {
  const withMember = (expertId: string) => ({
    hasRelated: [related(MemberTable, { poolId: 'id' }, { expertId })],
  });
  const read = (role: 'FILING_AUTHORITY' | 'MINISTRY', value: string) =>
    scopedRepository(database, PoolTable, callerAs(role, value));

  it('narrows the rows in scope', async () => {
    expect(idsOf(await read('FILING_AUTHORITY', 'auth-a').find({ where: withMember('expert_1') }))).toEqual([
      'pool_1',
    ]);
    expect(
      idsOf(await scopedRepository(database, PoolTable, everything).find({ where: withMember('expert_1') })),
    ).toEqual(['pool_1', 'pool_3']);
  });
  it('tells nothing of related rows out of scope', async () => {
    expect(await read('MINISTRY', '500000').find({ where: withMember('expert_1') })).toEqual([]);
  });
  it('finds the rows that have none', async () => {
    const where = { hasNoRelated: [related(MemberTable, { poolId: 'id' }, { ordinal: { gte: 1 } })] };
    expect(idsOf(await read('FILING_AUTHORITY', 'auth-a').find({ where }))).toEqual(['pool_2']);
  });
  it('must be tied to the row', async () => {
    const where = { hasRelated: [related(MemberTable, {}, {})] };
    await expect(read('FILING_AUTHORITY', 'auth-a').find({ where })).rejects.toThrow(TypeError);
  });
});

describe('a repository', () => {
  const caller = callerAs('FILING_AUTHORITY', 'auth-a');

  it('takes a scope compiled before', async () => {
    if (!('policy' in PoolTable.access)) throw new Error('pools are scoped');
    const scope = scopeFor(PoolTable.access.policy, caller);
    expect(idsOf(await scopedRepository(database, PoolTable, scope).find())).toEqual(['pool_1', 'pool_2']);
  });
  it('takes no scope of another table', () => {
    if (!('policy' in MemberTable.access)) throw new Error('members are scoped');
    const scope = scopeFor(MemberTable.access.policy, caller);
    expect(() => scopedRepository(database, PoolTable, scope)).toThrow(/another table/);
  });
  it('of the mechanism itself is closed to callers', async () => {
    expect(await scopedRepository(database, AccessTable, caller).find()).toEqual([]);
    expect(await scopedRepository(database, AccessTable, everything).count()).toBe(7);
  });
  it('of a public table is for everyone to read', async () => {
    expect(await publicRepository(database, DivisionTable).one('500103')).toEqual({
      code: '500103',
      name: '渝中区',
    });
    expect(() => scopedRepository(database, DivisionTable, caller)).toThrow(/publicRepository/);
    expect(() => publicRepository(database, PoolTable)).toThrow(/not public/);
  });
  it('of a public table tells nothing of a scoped one', async () => {
    const divisions = publicRepository(database, DivisionTable);
    const anyPool = related(PoolTable, { name: 'name' });
    const ofPools = related(PoolTable, { unitId: 'code' }, { noneOf: [{ id: 'pool_1' }] });
    await scopedRepository(database, DivisionTable, everything).insert({ code: 'unit-1', name: '工程系列' });
    expect(await divisions.count({ hasRelated: [anyPool] })).toBe(0);
    expect(await divisions.count({ hasRelated: [ofPools] })).toBe(0);
    expect(await divisions.count({ hasNoRelated: [anyPool] })).toBe(3);
    await scopedRepository(database, DivisionTable, everything).remove('unit-1');
  });
  it('of a public table has no way to write', () => {
    expect(Object.keys(publicRepository(database, DivisionTable))).not.toContain('update');
  });
  it('hands out nothing but its methods', () => {
    expect(
      Object.values(scopedRepository(database, PoolTable, caller)).every(
        (part) => typeof part === 'function',
      ),
    ).toBe(true);
  });
  it('reads its own writes in a transaction', async () => {
    await database.transaction(async (session) => {
      const inside = scopedRepository(session, PoolTable, caller);
      await inside.update('pool_1', {}, { facts: { 轮次: [1, 2] } });
      expect((await inside.one('pool_1'))?.facts).toEqual({ 轮次: [1, 2] });
    });
  });
});

describe('each method', () => {
  it('sends one statement', async () => {
    const repository = scopedRepository(database, PoolTable, callerAs('CONSENTING_DEPARTMENT', 'auth-a'));
    const parentIds = ['auth-a', 'auth-b', 'auth-c'];
    const works: (() => Promise<unknown>)[] = [
      () =>
        repository.find({
          where: { isOpen: true },
          order: [{ column: 'name', direction: 'DESC' }],
          limit: 2,
        }),
      () => repository.one('pool_1'),
      () => repository.byIds(everyId),
      () => repository.count(),
      () => repository.exists({ isOpen: true }),
      () => repository.countBy(['authorityId', 'isOpen']),
      () => repository.countDistinct('unitId'),
      () => repository.page({ first: 2 }),
      () => repository.pagePerParent({ parentColumn: 'authorityId', parentIds, first: 1 }),
      () => repository.countPerParent('authorityId', parentIds),
      async () => {
        const pages = await repository.pagePerParent({ parentColumn: 'authorityId', parentIds: [] });
        expect(pages.size).toBe(0);
        expect(await repository.byIds([])).toEqual([]);
        return repository.count();
      },
    ];
    for (const work of works) {
      const statements = await countStatements(database, work);
      expect(statements).toHaveLength(1);
      expect(statements[0]).not.toMatch(/\bOFFSET\b/i);
    }
  });
});

describe('a text that no row can hold', () => {
  const repository = () => scopedRepository(database, PoolTable, everything);

  it('finds nothing and is no fault', async () => {
    const [known = ''] = everyId;
    const withNul = `${known}\0`;
    expect(await repository().one(withNul)).toBeNull();
    expect(await repository().byIds([withNul])).toEqual([]);
    expect(await repository().find({ where: { name: withNul } })).toEqual([]);
    expect(await repository().find({ where: { name: { startsWith: '\0' } } })).toEqual([]);
  });
});
