import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { countReads } from '../../support/countReads';
import { EDUCATION, memberRow, poolOf, REFORM, YUZHONG } from '../../support/committeeRows';
import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const supervisor = callerAs('DISCIPLINE_SUPERVISOR', REFORM);
const ministry = callerAs('MINISTRY', '500000');

const POOLS = /* GraphQL */ `
  query ($filter: PoolFilter, $groupBy: [PoolDimension!]! = [], $year: Int, $compareTo: Int) {
    poolStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      leftOut
      withheld
      total {
        ...Figures
      }
      cells {
        level
        seriesNo
        district
        status
        audience
        unitKind
        year
        pooled
        authority {
          id
        }
        unit {
          id
        }
        figures {
          ...Figures
        }
      }
    }
  }
  fragment Figures on PoolFigures {
    pools {
      count
      pooled
    }
    valid {
      count
    }
    expiring {
      count
    }
    expired {
      count
    }
    neverFiled {
      count
    }
    openToApplications {
      count
    }
    underThreeTimes {
      count
    }
    underFiveTimes {
      count
    }
    shared {
      count
    }
    waived {
      count
    }
  }
`;
const MEMBERS = /* GraphQL */ `
  query ($filter: PoolFilter, $groupBy: [MemberDimension!]! = []) {
    memberStatistics(filter: $filter, groupBy: $groupBy) {
      total {
        ...Figures
      }
      cells {
        source
        titleLevel
        status
        level
        seriesNo
        year
        pooled
        unitId
        unit {
          id
        }
        figures {
          ...Figures
        }
      }
    }
  }
  fragment Figures on MemberFigures {
    pools {
      count
    }
    members {
      count
      pooled
    }
    experts {
      count
    }
    recommended {
      count
    }
    social {
      count
    }
    designated {
      count
    }
    leaders {
      count
    }
    senior {
      count
      pooled
    }
    seniorShare
    associateOrAbove {
      count
    }
    proposed {
      count
    }
    renewed {
      count
    }
    ended {
      count
    }
    disqualified {
      count
    }
  }
`;

type Figures = Readonly<Record<string, { readonly count: number; readonly pooled?: number } | number | null>>;
interface Answer {
  readonly leftOut: number;
  readonly withheld: boolean;
  readonly total: Figures;
  readonly cells: readonly (Readonly<Record<string, unknown>> & {
    readonly figures: Figures;
    readonly pooled: readonly string[];
  })[];
}
const count = (figures: Figures, name: string): number | undefined =>
  (figures[name] as { count: number } | null)?.count;

let world: CommitteesWorld;

/** Pools by key: who files, level, last day of the filing, and how many members; a committee has two seats. */
const pools = [
  ['01', REFORM, 'SENIOR', '2026-03-01', 7],
  ['02', REFORM, 'SENIOR', '2026-03-02', 6],
  ['03', REFORM, 'JUNIOR', '2027-12-31', 5],
  ['04', REFORM, 'JUNIOR', null, 0],
  ['05', YUZHONG, 'JUNIOR', '2027-12-31', 8],
  ['06', EDUCATION, 'JUNIOR', '2027-12-31', 3],
] as const;
const sources = ['RECOMMENDED', 'RECOMMENDED', 'SOCIAL', 'DESIGNATED'] as const;

beforeAll(async () => {
  world = await openCommitteesWorld();
  for (const [key, authority, level, lastDay, members] of pools) {
    const filed =
      lastDay === null ? {} : { currentFilingId: `filing_${key}`, firstDay: '2025-01-01', lastDay };
    await world.add({
      ...poolOf(key, authority, {
        pool: { level, ...filed },
        committee: {
          level,
          seats: 2,
          largeScale: key === '02',
          registeredOn: `202${Number(key) % 2 === 0 ? 4 : 5}-01-01`,
        },
      }),
      members: Array.from({ length: members }, (_, place) =>
        memberRow(`member_${key}_${place}`, key, authority, {
          expertId: `expert_${place}_${key}`,
          liveKey: place === 4 ? null : `${key}:${place}`,
          source: sources[place % 4] ?? 'SOCIAL',
          leader: place === 0,
          titleLevel: place % 3 === 0 ? 'SENIOR' : 'ASSOCIATE',
          status: place === 4 ? 'ENDED' : 'ADMITTED',
          admittedOn: '2025-02-01',
        }),
      ),
    });
  }
});
afterAll(() => world.close());

const askPools = async (caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> =>
  (await world.dataOf<{ poolStatistics: Answer }>(caller, POOLS, variables)).poolStatistics;
const askMembers = async (caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> =>
  (await world.dataOf<{ memberStatistics: Answer }>(caller, MEMBERS, variables)).memberStatistics;

describe('figures about pools', () => {
  it('count the own pools, where their filings stand and which are too small', async () => {
    const { total, cells } = await askPools(reform, { groupBy: ['LEVEL', 'STATUS'] });
    expect(total).toEqual({
      pools: { count: 4, pooled: 0 },
      valid: { count: 2 },
      expiring: { count: 1 },
      expired: { count: 1 },
      neverFiled: { count: 1 },
      openToApplications: { count: 4 },
      // six members, of whom one has left, five, and none
      underThreeTimes: { count: 3 },
      underFiveTimes: { count: 1 },
      shared: { count: 0 },
      waived: { count: 0 },
    });
    expect(cells.map(({ level, status, figures }) => [level, status, count(figures, 'pools')])).toEqual([
      ['JUNIOR', 'NEVER_FILED', 1],
      ['JUNIOR', 'VALID', 1],
      ['SENIOR', 'EXPIRED', 1],
      ['SENIOR', 'EXPIRING', 1],
    ]);
  });

  it.each([
    ['AUTHORITY', 'authority', [[{ id: REFORM }, 4]]],
    ['DISTRICT', 'district', [['MUNICIPAL', 4]]],
    [
      'YEAR',
      'year',
      [
        [2024, 2],
        [2025, 2],
      ],
    ],
    ['UNIT_KIND', 'unitKind', [['MUNICIPAL_UNIT', 4]]],
    ['AUDIENCE', 'audience', [['GENERAL', 4]]],
  ] as const)('are grouped by %s', async (dimension, field, wanted) => {
    const { cells } = await askPools(reform, { groupBy: [dimension] });
    expect(cells.map((cell) => [cell[field], count(cell.figures, 'pools')])).toEqual(wanted);
  });

  it('mean the same by a filter as the list does', async () => {
    const filter = { status: ['EXPIRED', 'EXPIRING'], level: ['SENIOR'] };
    expect(count((await askPools(reform, { filter })).total, 'pools')).toBe(2);
    expect(count((await askPools(reform, { filter: { filingAuthority: [YUZHONG] } })).total, 'pools')).toBe(
      0,
    );
  });

  it('are set beside those of another year', async () => {
    const { total } = await askPools(reform, { year: 2025, compareTo: 2024 });
    expect(count(total, 'pools')).toBe(2);
  });

  it('say nothing of rosters to a supervisor', async () => {
    const { total } = await askPools(supervisor);
    expect(count(total, 'pools')).toBe(4);
    expect([total['underThreeTimes'], total['waived'], total['shared']]).toEqual([null, null, null]);
    expect(count((await askMembers(supervisor)).total, 'members')).toBe(0);
  });

  it('take two statements, and one more for the units of the cells', async () => {
    expect(await countReads(world.database, () => askPools(reform, { groupBy: ['LEVEL', 'STATUS'] }))).toBe(
      2,
    );
    expect(await countReads(world.database, () => askPools(reform, { groupBy: ['UNIT'] }))).toBe(3);
  });
});

describe('figures about members', () => {
  it('count the members of the own pools by source, title and state', async () => {
    const { total, cells } = await askMembers(reform, { groupBy: ['SOURCE', 'STATUS'] });
    expect(total).toEqual({
      pools: { count: 3 },
      members: { count: 15, pooled: 0 },
      experts: { count: 15 },
      recommended: { count: 8 },
      social: { count: 4 },
      designated: { count: 3 },
      leaders: { count: 3 },
      senior: { count: 7, pooled: 0 },
      seniorShare: 7 / 15,
      associateOrAbove: { count: 15 },
      proposed: { count: 0 },
      renewed: { count: 0 },
      ended: { count: 3 },
      disqualified: { count: 0 },
    });
    expect(
      cells.map(({ source, status, figures }) => [
        source,
        status,
        count(figures, 'members'),
        count(figures, 'ended'),
      ]),
    ).toEqual([
      ['DESIGNATED', 'ADMITTED', 3, 0],
      ['RECOMMENDED', 'ADMITTED', 8, 0],
      ['RECOMMENDED', 'ENDED', 0, 3],
      ['SOCIAL', 'ADMITTED', 4, 0],
    ]);
  });

  it('are of the pools that the filter means', async () => {
    expect(count((await askMembers(reform, { filter: { level: ['JUNIOR'] } })).total, 'members')).toBe(4);
  });
});

describe('figures about pools and members for the ministry', () => {
  it('are withheld in classes too small, and tell no unit', async () => {
    const { total, cells, leftOut } = await askPools(ministry, { groupBy: ['UNIT'] });
    expect(count(total, 'pools')).toBe(6);
    expect(cells.map(({ unit, pooled, figures }) => [unit, pooled, count(figures, 'pools')])).toEqual([
      [null, ['UNIT'], 6],
    ]);
    expect(leftOut).toBe(0);
    expect((await askPools(ministry, { filter: { level: ['SENIOR'] } })).leftOut).toBe(6);
    expect((await askPools(ministry, { filter: { organisingUnit: ['unit_01'] } })).cells).toEqual([]);
  });

  it('count members at least, and say how many more there may be', async () => {
    const { total } = await askMembers(ministry);
    // the four who have left are not told apart, so of the others is not told that they are members
    expect(total['members']).toEqual({ count: 5, pooled: 24 });
    expect(total['leaders']).toEqual({ count: 5 });
    expect(total['experts']).toBeNull();
  });

  it('go down to the unit that has five and more members, and no further', async () => {
    const told = await openCommitteesWorld();
    for (const [key, members] of [
      ['a', 12],
      ['b', 9],
      ['c', 3],
    ] as const)
      await told.add({
        ...poolOf(key, REFORM),
        members: Array.from({ length: members }, (_, place) =>
          memberRow(`member_${key}_${place}`, key, REFORM, {
            expertId: `expert_${key}_${'0123456789abcdef'.charAt(place)}`,
            liveKey: `${key}:${place}`,
            status: 'ADMITTED',
            admittedOn: '2025-02-01',
          }),
        ),
      });
    const { memberStatistics } = await told.dataOf<{ memberStatistics: Answer }>(ministry, MEMBERS, {
      groupBy: ['UNIT'],
    });
    const own = await told.dataOf<{ memberStatistics: Answer }>(ministry, MEMBERS, {
      filter: { organisingUnit: ['unit_b'] },
    });
    await told.close();
    // of the three of unit_c is not told alone, and unit_a joins them
    expect(
      memberStatistics.cells.map(({ unitId, unit, figures }) => [unitId, unit, figures['members']]),
    ).toEqual([
      ['unit_b', null, { count: 9, pooled: 0 }],
      [null, null, { count: 15, pooled: 0 }],
    ]);
    expect(count(own.memberStatistics.total, 'members')).toBe(9);
  });
});
