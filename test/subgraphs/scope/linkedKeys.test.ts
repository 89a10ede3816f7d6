import type { PageRequest } from '../../../subgraphs/shared/scope/Page';
import { related } from '../../../subgraphs/shared/scope/related';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { countStatements } from '../../support/countStatements';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { callerAs } from '../../support/testIdentity';
import { clock, everything, NOW } from './demoRows';
import { AccessTable, demoSchema, ExpertTable, MemberTable, type Expert } from './demoTables';

let database: TestDatabase;
const authority = callerAs('FILING_AUTHORITY', 'auth-a');
const numbers = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
/** Every third is somebody else's; of the others some are linked twice, and two links lead nowhere. */
const isMine = (number: string) => Number(number) % 3 !== 0;
const mine = numbers.filter(isMine).map((number) => `expert_${number}`);

const link = (id: string, number: string, authorityId: string) => ({
  id,
  expertId: `expert_${number}`,
  authorityId,
  status: 'GRANTED',
  from: NOW,
  until: null,
});

beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'linked' });
  await scopedRepository(database, ExpertTable, everything).insertMany(
    numbers.map((number) => ({ id: `expert_${number}`, name: '张伟', employerId: 'employer_1' })),
  );
  await scopedRepository(database, AccessTable, everything).insertMany([
    ...numbers.map((number) => link(`link_${number}`, number, isMine(number) ? 'auth-a' : 'auth-b')),
    ...['10', '11', '13', '58'].map((number) => link(`twice_${number}`, number, 'auth-a')),
    ...['12x', '99'].map((number) => link(`nowhere_${number}`, number, 'auth-a')),
    { ...link('ended', '15', 'auth-a'), until: NOW },
    { ...link('revoked', '18', 'auth-a'), status: 'REVOKED' },
  ]);
  await scopedRepository(database, MemberTable, everything).insertMany(
    ['02', '30', '40'].map((number) => ({
      id: `member_${number}`,
      poolId: 'pool_1',
      expertId: `expert_${number}`,
      authorityId: 'auth-a',
      ordinal: 1,
    })),
  );
});
afterAll(() => database.drop());

const repository = () => scopedRepository(database, ExpertTable, authority, clock);

async function walk(request: PageRequest<Expert>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await repository().page({ ...request, after });
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

describe('a page of rows that another table ties to the caller', () => {
  it.each(['ASC', 'DESC'] as const)('meets every row once in %s order', async (direction) => {
    const expected = direction === 'ASC' ? mine : [...mine].reverse();
    for (const first of [1, 7, 39, 40, 41, 100])
      expect(await walk({ first, order: [{ column: 'id', direction }] })).toEqual(expected);
  });

  it('reads no more keys than it shows', async () => {
    const [sql, ...more] = await countStatements(database, () => repository().page({ first: 5 }));
    expect(more).toEqual([]);
    expect(sql).toMatch(/SELECT DISTINCT .* LIMIT 6\)/);
  });

  it('carries its scope beside the keys', async () => {
    const [sql = ''] = await countStatements(database, () => repository().page({ first: 5 }));
    expect(sql.slice(sql.indexOf('LIMIT 6)'))).toMatch(/WHERE \(\(EXISTS \(/);
  });

  it('keeps to a filter and to another order', async () => {
    const inPool = related(MemberTable, { expertId: 'id' }, { poolId: 'pool_1' });
    expect(await walk({ first: 1, where: { hasRelated: [inPool] } })).toEqual(['expert_02', 'expert_40']);
    expect(await walk({ first: 9, where: { name: '李娜' } })).toEqual([]);
    expect(await walk({ first: 9, order: [{ column: 'name', direction: 'DESC' }] })).toEqual(
      [...mine].reverse(),
    );
  });
});
