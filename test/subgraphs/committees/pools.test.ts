import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { memberRow, poolOf, REFORM } from '../../support/committeeRows';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);

/** Pools by key: what is left of the last filing on 2026-03-02. */
const lastDays: Readonly<Record<string, string | null>> = {
  never: null,
  ended: '2026-03-01',
  today: '2026-03-02',
  soon: '2026-08-29',
  later: '2026-08-30',
};

describe('a list of pools', () => {
  let world: CommitteesWorld;
  const codes = async (args: string) => {
    const { pools } = await world.dataOf<{ pools: { nodes: { code: string }[]; totalCount: number } }>(
      reform,
      `{ pools(${args}) { nodes { code } totalCount } }`,
    );
    expect(pools.totalCount).toBe(pools.nodes.length);
    return pools.nodes.map(({ code }) => code.slice(2));
  };

  beforeAll(async () => {
    world = await openCommitteesWorld();
    for (const [key, lastDay] of Object.entries(lastDays)) {
      const filed =
        lastDay === null ? {} : { currentFilingId: `filing_${key}`, firstDay: '2024-01-01', lastDay };
      const level = key === 'later' ? ({ level: 'JUNIOR', seriesNo: 22 } as const) : {};
      await world.add(poolOf(key, REFORM, { pool: { ...filed, ...level }, committee: level }));
    }
  });
  afterAll(() => world.close());

  it('tells where each pool stands, at the boundaries', async () => {
    const { pools } = await world.dataOf<{ pools: { nodes: object[] } }>(
      reform,
      '{ pools { nodes { code status expiryWarning } } }',
    );
    expect(pools.nodes).toEqual([
      { code: 'C-ended', status: 'EXPIRED', expiryWarning: null },
      { code: 'C-later', status: 'VALID', expiryWarning: null },
      { code: 'C-never', status: 'NEVER_FILED', expiryWarning: null },
      { code: 'C-soon', status: 'EXPIRING', expiryWarning: 180 },
      { code: 'C-today', status: 'EXPIRING', expiryWarning: 30 },
    ]);
  });

  it.each([
    ['filter: { status: [EXPIRED] }', ['ended']],
    ['filter: { status: [EXPIRING] }', ['soon', 'today']],
    ['filter: { status: [VALID, NEVER_FILED] }', ['later', 'never']],
    ['filter: { status: [] }', []],
    ['filter: { lastDayUntil: "2026-03-02" }', ['ended', 'today']],
    ['filter: { level: [JUNIOR] }', ['later']],
    ['filter: { seriesNo: [22], level: [SENIOR] }', []],
    ['filter: { organisingUnit: ["unit_soon"] }', ['soon']],
    ['filter: { nameStartsWith: "C-s" }', ['soon']],
    ['filter: { nameStartsWith: "评委会 t" }', ['today']],
    ['filter: { nameStartsWith: "%" }', []],
    ['orderBy: LAST_DAY', ['never', 'ended', 'today', 'soon', 'later']],
    ['orderBy: NEWEST', ['today', 'soon', 'never', 'later', 'ended']],
  ])('with %s', async (args, expected) => {
    expect(await codes(args)).toEqual(expected);
  });

  it('pages through every order without gap or repetition', async () => {
    for (const orderBy of ['CODE', 'LAST_DAY', 'NEWEST']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { pools }: Pools = await world.dataOf(
          reform,
          `query($after: String) { pools(first: 2, after: $after, orderBy: ${orderBy}) {
            nodes { code } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        seen.push(...pools.nodes.map(({ code }) => code));
        after = pools.pageInfo.hasNextPage ? pools.pageInfo.endCursor : null;
      } while (after !== null);
      expect([...seen].sort()).toEqual(
        Object.keys(lastDays)
          .map((key) => `C-${key}`)
          .sort(),
      );
    }
  });

  it('filters members by state, route and level', async () => {
    await world.add({
      members: [
        memberRow('p1', 'soon', REFORM, { status: 'PROPOSED', source: 'DESIGNATED' }),
        memberRow('p2', 'soon', REFORM, { titleLevel: 'ASSOCIATE' }),
        memberRow('p3', 'soon', REFORM, { status: 'ENDED' }),
      ],
    });
    const ids = async (filter: string) => {
      const { pool } = await world.dataOf<{ pool: { members: { nodes: { id: string }[] } } }>(
        reform,
        `{ pool(id: "pool_soon") { members(filter: ${filter}) { nodes { id } } } }`,
      );
      return pool.members.nodes.map(({ id }) => id);
    };
    expect(await ids('{ status: [PROPOSED, ADMITTED] }')).toEqual(['p1', 'p2']);
    expect(await ids('{ source: [DESIGNATED] }')).toEqual(['p1']);
    expect(await ids('{ titleLevel: [ASSOCIATE], status: [ADMITTED] }')).toEqual(['p2']);
    expect(await ids('{ status: [] }')).toEqual([]);
  });
});

interface Pools {
  pools: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
