import type { Notice, NoticeReply } from '../../../subgraphs/evaluations/domain/notices/Notice';
import { NoticeReplyTable } from '../../../subgraphs/evaluations/persistence/NoticeReplyTable';
import { NoticeTable } from '../../../subgraphs/evaluations/persistence/NoticeTable';
import { pledgeRepository } from '../../../subgraphs/evaluations/persistence/pledgeRepository';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { NewRow } from '../../../subgraphs/shared/scope/WriteRepository';
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
const YUZHONG = 'district-500103';
const everything = systemScope('test data');
const STATISTICS = /* GraphQL */ `
  query ($groupBy: [SeatDimension!]! = [], $year: Int, $compareTo: Int) {
    seatStatistics(groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      total {
        medianReplyHours
        participationGini
      }
      comparedTotal {
        medianReplyHours
        participationGini
      }
      cells {
        unit
        figures {
          medianReplyHours
          participationGini
        }
      }
    }
  }
`;
interface Measures {
  readonly medianReplyHours: number | null;
  readonly participationGini: number | null;
}
interface Answer {
  readonly total: Measures;
  readonly comparedTotal: Measures | null;
  readonly cells: readonly { readonly unit: string; readonly figures: Measures }[];
}

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

/** A seat as the test knows it, with the hours from its first notice to each answer. */
interface Known {
  readonly year: number;
  readonly unit: string;
  readonly expert: string;
  readonly isVacated: boolean;
  readonly hours: readonly number[];
}
const SENT = Date.parse('2026-01-05T02:00:00Z');
const after = (hours: number): Date => new Date(SENT + hours * 3_600_000);

/** Everything about a seat follows from its number: experts of low numbers sit more often. */
const knownAs = (number: number): Known => ({
  year: number % 2 === 0 ? 2025 : 2026,
  unit: number % 3 === 0 ? 'unit_a' : 'unit_b',
  expert: `expert_${Math.floor(Math.sqrt(number))}`,
  isVacated: number % 7 === 3,
  hours: number % 5 === 1 ? [] : number % 5 === 2 ? [number + 3, 1.5] : [(number * 7) % 11],
});

async function addSeats(count: number, authority = REFORM): Promise<Known[]> {
  const all = Array.from({ length: count }, (_, number) => knownAs(number));
  const place = ({ unit }: Known) => ({ filingAuthorityId: authority, organisingUnitId: unit });
  const opensAt = new Date('2026-02-10T00:00:00Z');
  const idOf = (number: number) => `${authority}_${number}`;
  await world.addSessions(
    ...all.map((one, number) =>
      sessionRow({
        id: `session_${idOf(number)}`,
        code: idOf(number),
        year: one.year,
        opensAt,
        ...place(one),
      }),
    ),
  );
  await world.addSeats(
    ...all.map((one, number) =>
      seatRow({
        id: `seat_${idOf(number)}`,
        sessionId: `session_${idOf(number)}`,
        year: one.year,
        opensAt,
        expertId: one.expert,
        ...place(one),
        ...(one.isVacated && { status: 'VACATED', vacancyReason: 'ILLNESS' }),
      }),
    ),
  );
  const notices = all.flatMap((one, number) =>
    [0, 5].map((late): NewRow<Notice> => ({
      id: `notice_${idOf(number)}_${late}`,
      sessionId: `session_${idOf(number)}`,
      seatId: `seat_${idOf(number)}`,
      ...place(one),
      kind: 'INVITATION',
      onceKey: `${idOf(number)}_${late}`,
      sealedRecipient: 'sealed',
      codeHash: null,
      sealedCode: null,
      firstDay: '2026-03-10',
      lastDay: '2026-03-11',
      state: 'SENT',
      attempts: 1,
      tries: 0,
      nextAttemptAt: null,
      leaseOwner: null,
      leaseUntil: null,
      answerDueAt: null,
      employerKey: null,
      queuedAt: after(-1),
      sentAt: after(late),
    })),
  );
  const replies = all.flatMap((one, number) =>
    one.hours.map((hours, nth): NewRow<NoticeReply> => ({
      id: `reply_${idOf(number)}_${nth}`,
      noticeId: `notice_${idOf(number)}_0`,
      seatId: `seat_${idOf(number)}`,
      sessionId: `session_${idOf(number)}`,
      ...place(one),
      answer: 'ACCEPTED',
      reason: null,
      sealedEvidence: null,
      by: 'EXPERT',
      attemptId: null,
      at: after(hours),
    })),
  );
  await scopedRepository(world.database, NoticeTable, everything).insertMany(notices);
  await scopedRepository(world.database, NoticeReplyTable, everything).insertMany(replies);
  return all;
}

/** The same, counted from the rows one by one, and by the definition of the coefficient. */
function recount(some: readonly Known[]): Measures {
  const hours = some
    .flatMap((one) => (one.hours.length > 0 ? [Math.min(...one.hours)] : []))
    .sort((one, other) => one - other);
  const half = hours.length / 2;
  const held = some.filter(({ isVacated }) => !isVacated);
  const seats = [...new Set(held.map(({ expert }) => expert))].map(
    (expert) => held.filter((one) => one.expert === expert).length,
  );
  const apart = seats.flatMap((one) => seats.map((other) => Math.abs(one - other)));
  return {
    medianReplyHours: ((hours[Math.ceil(half) - 1] ?? 0) + (hours[Math.floor(half)] ?? 0)) / 2,
    participationGini: apart.reduce((sum, one) => sum + one, 0) / (2 * seats.length * held.length),
  };
}

const near = ({ medianReplyHours, participationGini }: Measures) => ({
  medianReplyHours,
  participationGini: expect.closeTo(participationGini ?? 0, 9) as number,
});

describe('measures of seats', () => {
  it('equal a recount of the own seats, in all, by unit and by year', async () => {
    const own = await addSeats(41);
    await addSeats(6, YUZHONG);
    const { total, cells } = await ask(reform, { groupBy: ['UNIT'] });
    expect(total).toEqual(near(recount(own)));
    expect(cells.map(({ unit }) => unit)).toEqual(['unit_a', 'unit_b']);
    for (const { unit, figures } of cells)
      expect(figures).toEqual(near(recount(own.filter((one) => one.unit === unit))));
    const compared = await ask(reform, { year: 2026, compareTo: 2025 });
    const of = (year: number) => near(recount(own.filter((one) => one.year === year)));
    expect([compared.total, compared.comparedTotal]).toEqual([of(2026), of(2025)]);
  });

  it('are null of no seats, and for the ministry', async () => {
    const none = { medianReplyHours: null, participationGini: null };
    expect((await ask(reform)).total).toEqual(none);
    await addSeats(20);
    expect((await ask(callerAs('MINISTRY', '500000'))).total).toEqual(none);
    expect((await ask(callerAs('EXPERT', 'expert_1'))).total).toEqual(none);
  });

  it('tell nothing of who sits before the session opens', async () => {
    world.at('2026-02-09T23:00:00Z');
    await addSeats(20);
    expect((await ask(reform)).total.participationGini).toBeNull();
  });

  it('take two statements each, however many seats there are', async () => {
    const reads = () => countReads(world.database, () => ask(reform, { groupBy: ['UNIT'] }));
    await addSeats(4);
    expect(await reads()).toBe(6);
    await addSeats(30, YUZHONG);
    expect(await reads()).toBe(6);
  });
});

describe('pledges of seats', () => {
  it('are counted among those who attended, and shared by them', async () => {
    const sessionId = 'session_a';
    const opensAt = new Date('2026-02-10T00:00:00Z');
    await world.addSessions(sessionRow({ opensAt }));
    await world.addSeats(
      ...[1, 2, 3, 4, 5].map((number) =>
        seatRow({
          id: `seat_${number}`,
          opensAt,
          place: number,
          expertId: `expert_${number}`,
          attendance: number === 5 ? 'ABSENT' : 'ATTENDED',
        }),
      ),
    );
    await pledgeRepository(world.database, everything).insertMany(
      [1, 2, 3, 5].map((number) => ({
        id: `pledge_${number}`,
        sessionId,
        seatId: `seat_${number}`,
        filingAuthorityId: REFORM,
        organisingUnitId: 'unit_a',
        textVersion: '1',
        textHash: '0'.repeat(64),
        signedAt: after(1),
      })),
    );
    const { data } = await world.ask(
      reform,
      '{ seatStatistics { total { attended { count } pledged { count } pledgeShare } } }',
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      seatStatistics: { total: { attended: { count: 4 }, pledged: { count: 3 }, pledgeShare: 0.75 } },
    });
  });
});
