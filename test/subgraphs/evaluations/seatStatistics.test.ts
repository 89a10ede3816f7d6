import type { ClearSeat } from '../../../subgraphs/evaluations/domain/Seat';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { countReads } from '../../support/countReads';
import {
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const supervisor = callerAs('DISCIPLINE_SUPERVISOR', REFORM);
const ministry = callerAs('MINISTRY', '500000');
const YUZHONG = 'district-500103';

const STATISTICS = /* GraphQL */ `
  query ($filter: SessionFilter, $groupBy: [SeatDimension!]! = [], $year: Int, $compareTo: Int) {
    seatStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      asOf
      leftOut
      total {
        ...Figures
      }
      comparedTotal {
        ...Figures
      }
      cells {
        year
        authority
        district
        office
        origin
        seatStatus
        vacancyReason
        attendance
        pooled
        pool {
          id
        }
        figures {
          ...Figures
        }
      }
    }
  }
  fragment Figures on SeatFigures {
    called {
      count
    }
    seats {
      count
    }
    sessions {
      count
    }
    experts {
      count
    }
    attended {
      count
      pooled
    }
    absent {
      count
    }
    recorded {
      count
    }
    attendanceShare
    returned {
      count
    }
    fromReserve {
      count
    }
    fromSupplementaryDraw {
      count
    }
    vacated {
      count
    }
    declined {
      count
    }
    declineShare
    noAnswerShare
    returnShare
    withoutCause {
      count
    }
    unanswered {
      count
    }
    untrained {
      count
    }
  }
`;

interface Answer {
  readonly asOf: string;
  readonly leftOut: number;
  readonly total: Figures;
  readonly comparedTotal: Figures | null;
  readonly cells: readonly (Readonly<Record<string, unknown>> & {
    readonly figures: Figures;
    readonly pooled: readonly string[];
  })[];
}
type Figures = Readonly<Record<string, { readonly count: number; readonly pooled?: number } | number | null>>;

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterEach(() => world.clear());
afterAll(() => world.close());

async function ask(caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await world.ask(caller, STATISTICS, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return (JSON.parse(JSON.stringify(data)) as { seatStatistics: Answer }).seatStatistics;
}
const count = (figures: Figures, name: string): number => (figures[name] as { count: number }).count;
const opensIn = (year: number): Date => new Date(`${year}-02-10T00:00:00Z`);

/** A session of a year and an authority, with seats held by experts of some numbers. */
async function addSession(
  year: number,
  authority: string,
  experts: readonly number[],
  change: (number: number) => Partial<ClearSeat> = () => ({}),
): Promise<void> {
  const key = `${authority}_${year}`;
  const owners = {
    committeeId: `cmte_${authority}`,
    poolId: `pool_${authority}`,
    filingAuthorityId: authority,
    year,
  };
  const sessionId = `session_${key}`;
  await world.addSessions(sessionRow({ id: sessionId, code: key, opensAt: opensIn(year), ...owners }));
  await world.addSeats(
    ...experts.map((number, place) =>
      seatRow({
        id: `seat_${key}_${place}`,
        sessionId,
        ...owners,
        place: place + 1,
        liveKey: `${sessionId}:${place + 1}`,
        opensAt: opensIn(year),
        expertId: `expert_${String(number).padStart(2, '0')}`,
        attendance: 'ATTENDED',
        ...change(number),
      }),
    ),
  );
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

describe('figures about seats', () => {
  it('count seats, sessions, persons, attendance, rotation and vacancies of the own sessions', async () => {
    await addSession(2025, REFORM, numbers(1, 7));
    await addSession(2026, REFORM, numbers(5, 11), (number) => ({
      ...(number === 5 && {
        status: 'VACATED',
        vacancyReason: 'UNWILLING',
        liveKey: null,
        attendance: 'PENDING',
      }),
      ...(number === 6 && { attendance: 'ABSENT' }),
      ...(number === 11 && { origin: 'RESERVE' }),
    }));
    await addSession(2026, YUZHONG, numbers(1, 7));
    const { total, cells } = await ask(reform, { groupBy: ['YEAR', 'ATTENDANCE'] });
    expect(total).toEqual({
      called: { count: 14 },
      seats: { count: 13 },
      sessions: { count: 2 },
      experts: { count: 11 },
      attended: { count: 12, pooled: 0 },
      absent: { count: 1 },
      recorded: { count: 13 },
      attendanceShare: 12 / 13,
      returned: { count: 1 },
      returnShare: 1 / 12,
      fromReserve: { count: 1 },
      fromSupplementaryDraw: { count: 0 },
      vacated: { count: 1 },
      declined: { count: 1 },
      declineShare: 1 / 14,
      noAnswerShare: 0,
      withoutCause: { count: 1 },
      unanswered: { count: 0 },
      untrained: { count: 0 },
    });
    expect(cells.map(({ year, attendance, figures }) => [year, attendance, count(figures, 'seats')])).toEqual(
      [
        [2025, 'ATTENDED', 7],
        [2026, 'ABSENT', 1],
        [2026, 'ATTENDED', 5],
        [2026, 'PENDING', 0],
      ],
    );
  });

  it('leave seats out of the attendance share until their session has met', async () => {
    await addSession(2026, REFORM, numbers(1, 3));
    await addSession(2027, REFORM, numbers(4, 9), () => ({ attendance: 'PENDING' }));
    const { total } = await ask(reform);
    expect([count(total, 'seats'), count(total, 'recorded'), total['attendanceShare']]).toEqual([9, 3, 1]);
  });

  it('are told by level and series of the committee, and by unit', async () => {
    await addSession(2026, REFORM, numbers(1, 3));
    const { data } = await world.ask(
      reform,
      '{ seatStatistics(groupBy: [LEVEL, SERIES, UNIT]) { cells { level seriesNo unit figures { seats { count } } } } }',
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      seatStatistics: {
        cells: [{ level: 'ASSOCIATE', seriesNo: 5, unit: 'unit_a', figures: { seats: { count: 3 } } }],
      },
    });
  });

  it('set a year beside another', async () => {
    await addSession(2025, REFORM, numbers(1, 7));
    await addSession(2026, REFORM, numbers(1, 5));
    const { total, comparedTotal } = await ask(supervisor, { year: 2026, compareTo: 2025 });
    expect([count(total, 'seats'), comparedTotal && count(comparedTotal, 'seats')]).toEqual([5, 7]);
  });

  it('mean the same by a filter as the list does', async () => {
    await addSession(2025, REFORM, numbers(1, 7));
    await addSession(2026, REFORM, numbers(1, 5));
    expect(count((await ask(reform, { filter: { year: [2026] } })).total, 'sessions')).toBe(1);
    expect(count((await ask(reform, { filter: { pool: 'pool_elsewhere' } })).total, 'sessions')).toBe(0);
  });

  it('do not count who holds seats before the session opens', async () => {
    await addSession(2027, REFORM, numbers(1, 5), () => ({ attendance: 'PENDING' }));
    const { total } = await ask(reform);
    expect([count(total, 'seats'), count(total, 'experts')]).toEqual([5, 0]);
  });

  it('take two statements however many seats there are', async () => {
    const reads = () => countReads(world.database, () => ask(reform, { groupBy: ['YEAR', 'OFFICE'] }));
    await addSession(2025, REFORM, numbers(1, 5));
    expect(await reads()).toBe(2);
    await addSession(2026, REFORM, numbers(1, 40));
    expect(await reads()).toBe(2);
  });

  it('are of no seats for everybody who is not told', async () => {
    await addSession(2025, REFORM, numbers(1, 7));
    const nobody = await ask(callerAs('FILING_AUTHORITY', 'dept-water'));
    for (const role of ['EXPERT', 'EMPLOYER', 'CONSENTING_DEPARTMENT', 'PARTNER_AGENCY'] as const)
      expect(await ask(callerAs(role, 'expert_01'))).toEqual(nobody);
  });
});

describe('figures about seats for the ministry', () => {
  it('are of opened sessions, in classes, bound to its division', async () => {
    await addSession(2025, REFORM, numbers(1, 9), (number) => (number === 1 ? { attendance: 'ABSENT' } : {}));
    await addSession(2025, YUZHONG, numbers(11, 18));
    await addSession(2026, 'district-500106', numbers(1, 5));
    await addSession(2027, 'district-500107', numbers(1, 9));
    const whole = await ask(ministry, { groupBy: ['DISTRICT'] });
    expect(whole.asOf).toBe('2026-02-28');
    expect(whole.total).toMatchObject({
      seats: { count: 22 },
      attended: { count: 13, pooled: 9 },
      sessions: null,
      experts: null,
    });
    expect(
      whole.cells.map(({ district, pooled, figures }) => [district, pooled, count(figures, 'seats')]),
    ).toEqual([
      ['500103', [], 8],
      ['500106', [], 5],
      ['MUNICIPAL', [], 9],
    ]);
    expect(count((await ask(callerAs('MINISTRY', '500103'), { groupBy: ['YEAR'] })).total, 'seats')).toBe(8);
    for (const division of ['500107', '500000x', 'MUNICIPAL', '50'])
      expect(await ask(callerAs('MINISTRY', division), { groupBy: ['YEAR'] })).toMatchObject({
        total: { seats: { count: 0 } },
        cells: [],
      });
  });

  it('count persons and not seats: one who sits often is not told of', async () => {
    world.at('2026-04-02T04:00:00Z');
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024]) await addSession(year, REFORM, [1, 2]);
    expect(await ask(ministry)).toMatchObject({ asOf: '2026-03-31', total: { seats: { count: 0 } } });
  });
});
