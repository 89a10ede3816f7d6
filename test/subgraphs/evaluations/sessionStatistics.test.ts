import type { EvaluationSession } from '../../../subgraphs/evaluations/domain/EvaluationSession';
import type { RecusalOrigin, RecusalStatus } from '../../../subgraphs/evaluations/domain/Recusal';
import type { VoteOutcome } from '../../../subgraphs/evaluations/domain/vote/Vote';
import { publicityRepository } from '../../../subgraphs/evaluations/persistence/publicityRepository';
import { recusalRepository } from '../../../subgraphs/evaluations/persistence/recusalRepository';
import { voteRepository } from '../../../subgraphs/evaluations/persistence/voteRepository';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { countReads } from '../../support/countReads';
import {
  applicantRow,
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const ministry = callerAs('MINISTRY', '500000');
const YUZHONG = 'district-500103';
const everything = systemScope('test data');

const counts = [
  'sessions',
  'held',
  'cancelled',
  'publicised',
  'withoutQuorum',
  'applicants',
  'votes',
  'quorumFailures',
  'decided',
  'passed',
  'recusals',
  'recusalsDeclared',
  'recusalsOrdered',
  'recusalsFound',
  'hintsDismissed',
] as const;
const STATISTICS = /* GraphQL */ `
  query ($filter: SessionFilter, $groupBy: [SessionDimension!]! = [], $year: Int, $compareTo: Int) {
    sessionStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      asOf
      total { ...Figures }
      comparedTotal { ...Figures }
      cells {
        year authority district unit level seriesNo sessionStatus pooled
        pool { id }
        figures { ...Figures }
      }
    }
  }
  fragment Figures on SessionFigures {
    ${counts.map((name) => `${name} { count pooled }`).join(' ')}
    publicityShare quorumFailureShare passShare recusalFoundShare
  }
`;

type Figures = Readonly<Record<string, { readonly count: number; readonly pooled: number } | number | null>>;
interface Answer {
  readonly asOf: string;
  readonly total: Figures;
  readonly comparedTotal: Figures | null;
  readonly cells: readonly (Readonly<Record<string, unknown>> & { readonly figures: Figures })[];
}

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
beforeEach(() => world.at('2026-04-10T04:00:00Z'));
afterEach(() => world.clear());
afterAll(() => world.close());

async function ask(caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await world.ask(caller, STATISTICS, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return (JSON.parse(JSON.stringify(data)) as { sessionStatistics: Answer }).sessionStatistics;
}

/** A session as the test knows it, with what came of it. */
interface Known {
  readonly session: EvaluationSession;
  readonly isPublic: boolean;
  readonly outcomes: readonly (VoteOutcome | null)[];
  readonly recusals: readonly (readonly [RecusalOrigin, RecusalStatus])[];
}
const at = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value;

/** Everything about a session follows from its number. */
function knownAs(number: number, authority: string): Known {
  const status = at(['CLOSED', 'CLOSED', 'PLANNED', 'CANCELLED', 'CLOSED'] as const, number);
  const row = sessionRow({
    id: `session_${authority}_${number}`,
    code: `${authority}_${number}`,
    filingAuthorityId: authority,
    organisingUnitId: at(['unit_a', 'unit_b'], number),
    year: at([2025, 2026, 2026], number),
    level: at(['SENIOR', 'ASSOCIATE'] as const, number),
    seriesNo: at([1, 5, 9], number),
    status,
  });
  return {
    session: { ...row, version: 1 },
    isPublic: status === 'CLOSED' && number % 3 > 0,
    outcomes:
      status === 'CLOSED'
        ? at(
            [['PASSED', 'NOT_PASSED', 'NO_QUORUM'], ['PASSED'], ['PASSED', 'PASSED'], [null]] as const,
            number,
          )
        : [],
    recusals: at(
      [
        [],
        [
          ['DECLARED', 'IN_FORCE'],
          ['FOUND', 'IN_FORCE'],
        ],
        [
          ['FOUND', 'PROPOSED'],
          ['FOUND', 'DISMISSED'],
          ['ORDERED', 'IN_FORCE'],
        ],
      ] as const,
      number,
    ),
  };
}

async function addSessions(count: number, authority = REFORM): Promise<Known[]> {
  const all = Array.from({ length: count }, (_, number) => knownAs(number, authority));
  const when = new Date('2026-03-12T00:00:00Z');
  const owners = ({ session }: Known) => ({
    sessionId: session.id,
    filingAuthorityId: session.filingAuthorityId,
    organisingUnitId: session.organisingUnitId,
  });
  await world.addSessions(...all.map(({ session }) => session));
  await world.addSeats(
    ...all.map((one) =>
      seatRow({ id: `seat_${one.session.id}`, ...owners(one), liveKey: `${one.session.id}:1` }),
    ),
  );
  await world.addApplicants(
    ...all.flatMap((one) =>
      [0, 1, 2].map((place) =>
        applicantRow({
          id: `a${place}_${one.session.id}`,
          ...owners(one),
          code: `A-${place}`,
          ...(place === 2 && { withdrawnOn: '2026-03-02', withdrawReason: '材料不全' }),
        }),
      ),
    ),
  );
  await publicityRepository(world.database, everything).insertMany(
    all
      .filter(({ isPublic }) => isPublic)
      .map((one) => ({
        id: `p_${one.session.id}`,
        ...owners(one),
        firstDay: '2026-03-12',
        lastDay: '2026-03-19',
        findings: [],
        recordedAt: when,
      })),
  );
  await voteRepository(world.database, everything).insertMany(
    all.flatMap((one) =>
      one.outcomes.map((outcome, place) => ({
        id: `v${place}_${one.session.id}`,
        ...owners(one),
        applicantId: `a${place % 2}_${one.session.id}`,
        round: 1 + Math.floor(place / 2),
        status: outcome === null ? ('OPEN' as const) : ('CLOSED' as const),
        openedAt: when,
        closedAt: outcome === null ? null : when,
        seats: 3,
        present: 3,
        recused: 0,
        voted: 3,
        sealedTally: null,
        yes: null,
        no: null,
        abstain: null,
        outcome,
        findings: [],
      })),
    ),
  );
  await recusalRepository(world.database, everything).insertMany(
    all.flatMap((one) =>
      one.recusals.map(([origin, status], place) => ({
        id: `r${place}_${one.session.id}`,
        ...owners(one),
        applicantId: `a${place}_${one.session.id}`,
        seatId: `seat_${one.session.id}`,
        expertId: 'expert_a',
        conflictType: 'EMPLOYER' as const,
        origin,
        status,
        pinned: false,
        note: null,
        reason: null,
        recordedAt: when,
      })),
    ),
  );
  return all;
}

/** The figures, counted from the rows one by one. */
function recount(some: readonly Known[]): Figures {
  const of = (count: number) => ({ count, pooled: 0 });
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const inStatus = (status: string) => some.filter(({ session }) => session.status === status).length;
  const outcomes = some.flatMap((one) => one.outcomes).filter((one) => one !== null);
  const votes = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  const recusals = some.flatMap((one) => one.recusals);
  const inForce = (origin: string) =>
    recusals.filter(([from, status]) => from === origin && status === 'IN_FORCE').length;
  const publicised = some.filter(({ isPublic }) => isPublic).length;
  const allInForce = inForce('DECLARED') + inForce('ORDERED') + inForce('FOUND');
  return {
    sessions: of(some.length),
    held: of(inStatus('CLOSED')),
    cancelled: of(inStatus('CANCELLED')),
    publicised: of(publicised),
    withoutQuorum: of(some.filter((one) => one.outcomes.includes('NO_QUORUM')).length),
    applicants: of(2 * some.length),
    votes: of(outcomes.length),
    quorumFailures: of(votes('NO_QUORUM')),
    decided: of(votes('PASSED') + votes('NOT_PASSED')),
    passed: of(votes('PASSED')),
    recusals: of(allInForce),
    recusalsDeclared: of(inForce('DECLARED')),
    recusalsOrdered: of(inForce('ORDERED')),
    recusalsFound: of(inForce('FOUND')),
    hintsDismissed: of(recusals.filter(([, status]) => status === 'DISMISSED').length),
    publicityShare: share(publicised, inStatus('CLOSED')),
    quorumFailureShare: share(votes('NO_QUORUM'), outcomes.length),
    passShare: share(votes('PASSED'), votes('PASSED') + votes('NOT_PASSED')),
    recusalFoundShare: share(inForce('FOUND'), allInForce),
  };
}

describe('figures about sessions', () => {
  it('equal a recount of the own sessions, by each dimension', async () => {
    const own = await addSessions(31);
    await addSessions(7, YUZHONG);
    const dimensions: Readonly<Record<string, readonly [string, (known: Known) => unknown]>> = {
      YEAR: ['year', ({ session }) => session.year],
      AUTHORITY: ['authority', ({ session }) => session.filingAuthorityId],
      DISTRICT: ['district', () => 'MUNICIPAL'],
      UNIT: ['unit', ({ session }) => session.organisingUnitId],
      POOL: ['pool', () => ({ id: 'pool_a' })],
      LEVEL: ['level', ({ session }) => session.level],
      SERIES: ['seriesNo', ({ session }) => session.seriesNo],
      SESSION_STATUS: ['sessionStatus', ({ session }) => session.status],
    };
    for (const [dimension, [field, valueOf]] of Object.entries(dimensions)) {
      const { total, cells } = await ask(reform, { groupBy: [dimension] });
      expect(total).toEqual(recount(own));
      expect(new Set(cells.map((cell) => JSON.stringify(cell[field])))).toEqual(
        new Set(own.map((one) => JSON.stringify(valueOf(one)))),
      );
      for (const cell of cells)
        expect(cell.figures).toEqual(
          recount(own.filter((one) => JSON.stringify(valueOf(one)) === JSON.stringify(cell[field]))),
        );
    }
  });

  it('tell nothing of a ballot that is still open', async () => {
    const own = await addSessions(12);
    expect(own.some(({ outcomes }) => outcomes.includes(null))).toBe(true);
    expect((await ask(reform)).total).toEqual(recount(own));
  });

  it('set a year beside another, and mean the same by a filter as the list does', async () => {
    const own = await addSessions(20);
    const of = (year: number) => recount(own.filter(({ session }) => session.year === year));
    const { total, comparedTotal } = await ask(reform, { year: 2026, compareTo: 2025 });
    expect([total, comparedTotal]).toEqual([of(2026), of(2025)]);
    const closed = own.filter(({ session }) => session.status === 'CLOSED');
    expect((await ask(reform, { filter: { status: ['CLOSED'] } })).total).toEqual(recount(closed));
  });

  it('take two statements however many sessions there are', async () => {
    const reads = () => countReads(world.database, () => ask(reform, { groupBy: ['LEVEL'] }));
    await addSessions(3);
    expect(await reads()).toBe(2);
    await addSessions(30, YUZHONG);
    expect(await reads()).toBe(2);
  });

  it('are of none for everybody who is not told', async () => {
    await addSessions(9);
    for (const role of ['EXPERT', 'EMPLOYER', 'PARTNER_AGENCY', 'CONSENTING_DEPARTMENT'] as const)
      expect((await ask(callerAs(role, 'expert_a'))).total).toEqual(recount([]));
  });

  it('are told the ministry in classes of five, and of votes and recusals not at all', async () => {
    const all = [...(await addSessions(60)), ...(await addSessions(30, YUZHONG))];
    const { total, cells } = await ask(ministry, { groupBy: ['DISTRICT', 'YEAR'] });
    const truth = recount(all);
    expect(total['sessions']).toEqual({ count: 90, pooled: 0 });
    for (const name of ['held', 'cancelled', 'publicised', 'withoutQuorum']) {
      const [told, real] = [total[name], truth[name]] as { count: number; pooled: number }[];
      expect(told?.count).toBeLessThanOrEqual(real?.count ?? 0);
      expect((told?.count ?? 0) + (told?.pooled ?? 0)).toBeGreaterThanOrEqual(real?.count ?? 0);
    }
    expect([total['votes'], total['passShare'], total['recusals'], total['applicants']]).toEqual(
      Array(4).fill(null),
    );
    expect(cells.length).toBeGreaterThan(1);
  });
});
