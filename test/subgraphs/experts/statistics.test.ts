import type { Title, TitleLevel } from '../../../subgraphs/experts/domain/titles';
import type { EmploymentStatus } from '../../../subgraphs/experts/domain/expertFacts';
import { CreditLiftTable } from '../../../subgraphs/experts/persistence/CreditLiftTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { countReads } from '../../support/countReads';
import {
  EDUCATION,
  expertCaller,
  education,
  openExpertsWorld,
  reform,
  supervisor,
  unitA,
  type ExpertsWorld,
} from '../../support/expertsWorld';
import { callerAs } from '../../support/testIdentity';

const ministry = callerAs('MINISTRY', '500000');
const STATISTICS = /* GraphQL */ `
  query ($filter: ExpertFilter, $groupBy: [ExpertDimension!]! = [], $year: Int, $compareTo: Int) {
    expertStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      asOf
      ruleSet
      smallestClass
      withheld
      leftOut
      total {
        ...Figures
      }
      comparedTotal {
        experts {
          count
        }
      }
      cells {
        titleLevel
        seriesNo
        status
        sector
        frontline
        ageBand
        district
        year
        pooled
        figures {
          ...Figures
        }
        compared {
          experts {
            count
          }
        }
      }
    }
  }
  fragment Figures on ExpertFigures {
    experts {
      count
      pooled
    }
    senior {
      count
      pooled
    }
    seniorShare
    associateOrAbove {
      count
    }
    youngAndMiddle {
      count
    }
    frontline {
      count
    }
    nonPublic {
      count
    }
    fromElsewhere {
      count
    }
    civilServantsAndRetired {
      count
    }
    preAppointmentTrained {
      count
    }
    preWorkTrained {
      count
    }
    continuedEducation {
      count
    }
    toldLate {
      count
    }
    sanctioned {
      count
    }
    creditEntries {
      count
    }
    disqualified {
      count
    }
  }
`;

interface Count {
  readonly count: number;
  readonly pooled?: number;
}
type Figures = Readonly<Record<string, Count | null>> & { readonly seniorShare: number | null };
interface Cell extends Readonly<Record<string, unknown>> {
  readonly pooled: readonly string[];
  readonly figures: Figures;
  readonly compared: { readonly experts: Count } | null;
}
interface Answer {
  readonly asOf: string;
  readonly ruleSet: string;
  readonly smallestClass: number;
  readonly withheld: boolean;
  readonly leftOut: number;
  readonly total: Figures;
  readonly comparedTotal: { readonly experts: Count } | null;
  readonly cells: readonly Cell[];
}

let world: ExpertsWorld;
beforeAll(async () => {
  world = await openExpertsWorld();
});
afterEach(() => world.clear());
afterAll(() => world.close());

const ask = async (caller: Caller, variables: object = {}): Promise<Answer> =>
  (await world.ask<{ expertStatistics: Answer }>(caller, STATISTICS, variables)).expertStatistics;

const levels: readonly TitleLevel[] = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE'];
const title = (level: TitleLevel, seriesNo: number): Title => ({
  level,
  seriesNo,
  name: '工程师',
  obtainedOn: '2015-06-01',
});

/** What is known of one of many people: everything follows from the number. */
function factsOf(number: number) {
  const statuses: readonly EmploymentStatus[] = [
    'IN_SERVICE',
    'IN_SERVICE',
    'IN_SERVICE',
    'CIVIL_SERVANT',
    'RETIRED',
  ];
  const highest = levels[number % 3] as TitleLevel;
  return {
    titles: [title(highest, 1 + (number % 2)), title('TECHNICIAN', 9)],
    status: statuses[number % 5] as EmploymentStatus,
    sector: number % 7 === 0 ? ('NON_PUBLIC' as const) : ('PUBLIC' as const),
    frontline: number % 4 === 0,
    divisionCode: number % 11 === 0 ? '110101' : `50010${1 + (number % 3)}`,
  };
}

/** People of whom the reform office sees those with an even number. */
async function addPeople(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const { titles, ...employment } = factsOf(number);
    ids.push(await world.addPerson({ titles, employment }));
  }
  for (const [number, id] of ids.entries())
    await world.grant(id, { authorityId: number % 2 === 0 ? 'cq-reform-office' : EDUCATION });
  await world.load({
    trainings: ids.flatMap((expertId, number) =>
      number % 3 === 0
        ? [
            {
              id: `training_${number}`,
              expertId,
              kind: 'PRE_WORK' as const,
              year: 2026,
              completedOn: '2026-01-10',
              heldBy: 'unit_a',
            },
          ]
        : [],
    ),
    creditRecords: ids.flatMap((expertId, number) =>
      number % 6 === 0
        ? [
            {
              id: `credit_${number}`,
              expertId,
              effect: number % 12 === 0 ? ('EXCLUDE' as const) : ('WARN' as const),
              clause: 'T五(五)',
              ruledOn: '2025-05-01',
              until: null,
              reason: null,
              approvedBy: null,
            },
          ]
        : [],
    ),
    contactChanges: ids.flatMap((expertId, number) =>
      number % 5 === 0
        ? [
            {
              id: `change_${number}`,
              expertId,
              kind: 'CONTACT' as const,
              changedOn: '2026-01-05',
              reportedOn: number % 10 === 0 ? '2026-01-16' : '2026-01-15',
            },
          ]
        : [],
    ),
  });
  return ids;
}

const own = (count: number) =>
  Array.from({ length: count }, (_, number) => number).filter((number) => number % 2 === 0);

describe('figures of an authority', () => {
  it('equal a recount of the rows that it sees, in all and by dimensions', async () => {
    await addPeople(40);
    const people = own(40);
    const { total, cells, ...head } = await ask(reform, { groupBy: ['TITLE_LEVEL', 'SECTOR'] });
    expect(head).toMatchObject({
      asOf: '2026-03-02',
      smallestClass: 1,
      withheld: false,
      leftOut: 0,
      ruleSet: '2023-270/1',
    });
    const counted = (some: readonly number[]) => {
      const senior = some.filter((number) => number % 3 === 0).length;
      return {
        experts: { count: some.length, pooled: 0 },
        senior: { count: senior, pooled: 0 },
        seniorShare: senior / some.length,
        associateOrAbove: { count: some.filter((number) => number % 3 < 2).length },
        youngAndMiddle: { count: 0 },
        frontline: { count: some.filter((number) => number % 4 === 0).length },
        nonPublic: { count: some.filter((number) => number % 7 === 0).length },
        fromElsewhere: { count: some.filter((number) => number % 11 === 0).length },
        civilServantsAndRetired: { count: some.filter((number) => number % 5 > 2).length },
        preAppointmentTrained: { count: 0 },
        preWorkTrained: { count: senior },
        continuedEducation: { count: 0 },
        toldLate: { count: some.filter((number) => number % 10 === 0).length },
        sanctioned: { count: 0 },
        creditEntries: { count: some.filter((number) => number % 6 === 0).length },
        disqualified: { count: some.filter((number) => number % 12 === 0).length },
      };
    };
    expect(total).toEqual(counted(people));
    const groups = levels.flatMap((titleLevel, place) =>
      (['NON_PUBLIC', 'PUBLIC'] as const).map((sector) => ({
        titleLevel,
        sector,
        some: people.filter(
          (number) => number % 3 === place && (number % 7 === 0) === (sector === 'NON_PUBLIC'),
        ),
      })),
    );
    const wanted = groups.filter(({ some }) => some.length > 0);
    expect(cells).toHaveLength(wanted.length);
    for (const { titleLevel, sector, some } of wanted) {
      const cell = cells.find((one) => one['titleLevel'] === titleLevel && one['sector'] === sector);
      expect(cell).toMatchObject({ seriesNo: null, pooled: [], figures: counted(some), compared: null });
    }
  });

  it.each([
    ['SERIES', 'seriesNo', (number: number) => 1 + (number % 2)],
    ['STATUS', 'status', (number: number) => factsOf(number).status],
    ['FRONTLINE', 'frontline', (number: number) => factsOf(number).frontline],
    ['AGE_BAND', 'ageBand', () => 'OLDER'],
    [
      'DISTRICT',
      'district',
      (number: number) => (number % 11 === 0 ? 'OUTSIDE' : `50010${1 + (number % 3)}`),
    ],
    ['YEAR', 'year', () => 2025],
  ] as const)('by %s equal a recount', async (dimension, field, valueOf) => {
    await addPeople(30);
    const { cells } = await ask(reform, { groupBy: [dimension] });
    const counts = new Map<unknown, number>();
    for (const number of own(30)) counts.set(valueOf(number), (counts.get(valueOf(number)) ?? 0) + 1);
    expect(new Map(cells.map((cell) => [cell[field], cell.figures['experts']?.count]))).toEqual(counts);
  });

  it('mean the same by a filter as the list does', async () => {
    await addPeople(30);
    const filter = { titleLevel: ['SENIOR'], divisionCode: ['500101'] };
    const { experts } = await world.ask<{ experts: { totalCount: number } }>(
      reform,
      'query ($filter: ExpertFilter) { experts(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(experts.totalCount).toBeGreaterThan(2);
    expect((await ask(reform, { filter })).total['experts']?.count).toBe(experts.totalCount);
  });

  it('are set beside those of another year', async () => {
    await addPeople(6);
    const { total, comparedTotal, cells } = await ask(reform, {
      groupBy: ['SECTOR'],
      year: 2026,
      compareTo: 2025,
    });
    expect([total['experts']?.count, comparedTotal?.experts.count]).toEqual([0, 3]);
    expect(
      cells.map(({ sector, figures, compared }) => [
        sector,
        figures['experts']?.count,
        compared?.experts.count,
      ]),
    ).toEqual([
      ['NON_PUBLIC', 0, 1],
      ['PUBLIC', 0, 2],
    ]);
  });

  it('take as many statements for many people as for few', async () => {
    await addPeople(4);
    const few = await countReads(world.database, () => ask(reform, { groupBy: ['TITLE_LEVEL', 'DISTRICT'] }));
    await world.clear();
    await addPeople(40);
    expect(
      await countReads(world.database, () => ask(reform, { groupBy: ['TITLE_LEVEL', 'DISTRICT'] })),
    ).toBe(few);
    expect(few).toBe(2);
  });

  it('say nothing of sanctions and credit to an organiser', async () => {
    await addPeople(12);
    const { total } = await ask(unitA);
    expect(total['experts']?.count).toBe(12);
    expect([total['sanctioned'], total['creditEntries'], total['disqualified']]).toEqual([null, null, null]);
    expect((await ask(reform)).total['creditEntries']?.count).toBe(2);
  });

  it('leave out a credit entry from the day on which it is lifted', async () => {
    await addPeople(13);
    const lift = (number: number, liftedOn: string) => ({
      id: `credit_${number}`,
      expertId: `expert_${String(number + 1).padStart(4, '0')}`,
      liftedOn,
      reason: 'OVERTURNED' as const,
    });
    const lifts = scopedRepository(world.database, CreditLiftTable, systemScope('test data'));
    await lifts.insertMany([lift(0, '2026-03-02'), lift(6, '2026-03-03')]);
    const { total } = await ask(reform);
    expect([total['creditEntries']?.count, total['disqualified']?.count]).toEqual([2, 1]);
  });

  it('are those of no rows for everybody else, as for whoever sees none', async () => {
    await addPeople(12);
    const nobody = await ask(callerAs('FILING_AUTHORITY', 'dept-water'));
    for (const caller of [
      supervisor,
      expertCaller('expert_0001'),
      callerAs('EMPLOYER', 'emp_1'),
      callerAs('CONSENTING_DEPARTMENT', EDUCATION),
    ])
      expect(await ask(caller)).toEqual(nobody);
    expect(nobody.total['experts']).toEqual({ count: 0, pooled: 0 });
  });

  it.each([
    ['four dimensions', { groupBy: ['TITLE_LEVEL', 'SERIES', 'SECTOR', 'STATUS'] }],
    ['a dimension named twice', { groupBy: ['SERIES', 'SERIES'] }],
    ['a comparison without a year', { compareTo: 2025 }],
    ['a comparison of a year with itself', { year: 2025, compareTo: 2025 }],
  ])('refuse %s', async (_, variables) => {
    const { errors } = await world.run(education, STATISTICS, variables);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });
});

describe('figures of the ministry', () => {
  it('are as of the last day of the last full month, and stay what they were all month', async () => {
    await addPeople(30);
    const first = await ask(ministry, { groupBy: ['TITLE_LEVEL'] });
    expect(first).toMatchObject({ asOf: '2026-02-28', smallestClass: 5, withheld: false });
    expect(first.total['experts']).toEqual({ count: 30, pooled: 0 });
    await world.addPerson();
    world.at('2026-03-31T15:59:59Z');
    expect(await ask(ministry, { groupBy: ['TITLE_LEVEL'] })).toEqual(first);
    world.at('2026-03-31T16:00:00Z');
    expect((await ask(ministry)).total['experts']?.count).toBe(31);
  });

  it('change by one where one person is added to a class, and nowhere else', async () => {
    for (const level of ['SENIOR', 'ASSOCIATE'] as const)
      for (let nth = 0; nth < 7; nth += 1) await world.addPerson({ titles: [title(level, 1)] });
    world.at('2026-05-02T04:00:00Z');
    const before = await ask(ministry, { groupBy: ['TITLE_LEVEL'] });
    await world.addPerson({ titles: [title('ASSOCIATE', 1)] });
    world.at('2026-06-02T04:00:00Z');
    const after = await ask(ministry, { groupBy: ['TITLE_LEVEL'] });
    const numbers = ({ cells }: Answer) =>
      cells.map(({ titleLevel, figures }) => [titleLevel, figures['experts']?.count ?? 0] as const);
    expect([numbers(before), numbers(after)]).toEqual([
      [
        ['ASSOCIATE', 7],
        ['SENIOR', 7],
      ],
      [
        ['ASSOCIATE', 8],
        ['SENIOR', 7],
      ],
    ]);
  });

  it('find nothing by a filter or year that they are not told by', async () => {
    await addPeople(30);
    world.at('2026-07-02T04:00:00Z');
    for (const variables of [
      { filter: { status: ['IN_SERVICE'] } },
      { year: 2025 },
      { filter: { divisionCode: ['500109'] } },
    ])
      expect((await ask(ministry, { ...variables, groupBy: ['TITLE_LEVEL'] })).cells).toEqual([]);
  });

  it('are bound to the district of the token', async () => {
    await addPeople(60);
    world.at('2026-08-02T04:00:00Z');
    const whole = await ask(ministry, { groupBy: ['DISTRICT'] });
    const own = await ask(callerAs('MINISTRY', '500102'));
    expect(own.total['experts']?.count).toBe(
      whole.cells.find(({ district }) => district === '500102')?.figures['experts']?.count,
    );
    expect(own.total['experts']?.count).toBeGreaterThan(5);
    for (const division of ['500109', 'OUTSIDE', '5001', ''])
      expect((await ask(callerAs('MINISTRY', division))).total['experts']?.count).toBe(0);
  });
});
