import type { EvaluationSession } from '../../../subgraphs/evaluations/domain/EvaluationSession';
import { applicantRepository } from '../../../subgraphs/evaluations/persistence/applicantRepository';
import { askDrawFacts } from '../../../subgraphs/evaluations/usecases/askDrawFacts';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { countReads } from '../../support/countReads';
import { archive } from '../../support/drawFacts';
import { drawPeers, memberForDraw, poolForDraw } from '../../support/drawPeers';
import {
  REFORM,
  openEvaluationsWorld,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterEach(() => world.clear());
afterAll(() => world.close());

const session = (change: Partial<EvaluationSession> = {}): EvaluationSession => ({
  ...sessionRow({ groups: [{ id: 'g1', name: '一组', seats: 3 }] }),
  version: 1,
  ...change,
});
const ask = (...[pool, archives]: Parameters<typeof drawPeers>) => {
  const { committees, experts, asked } = drawPeers(pool, archives);
  const facts = askDrawFacts({ ...world.deps, committees, experts }, session());
  return { facts, asked };
};
/** Seats of a session held before, of the same committee. */
const heldIn = async (year: number, seats: Parameters<typeof seatRow>[0][], committeeId = 'cmte_a') => {
  const sessionId = `session_${committeeId}_${year}`;
  const opensAt = new Date(`${year}-03-10T00:00:00Z`);
  await world.addSessions(
    sessionRow({ id: sessionId, code: sessionId, committeeId, year, opensAt, status: 'CLOSED' }),
  );
  await world.addSeats(
    ...seats.map((seat, at) =>
      seatRow({
        id: `seat_${committeeId}_${year}_${at}`,
        sessionId,
        committeeId,
        year,
        opensAt,
        place: at + 1,
        attendance: 'ATTENDED',
        ...seat,
      }),
    ),
  );
};

describe('the facts of a draw', () => {
  it('join who is in the pool with what the archive knows, in byte order', async () => {
    const pool = poolForDraw({
      homes: [
        { poolId: 'pool_a', sharingId: null, authorityIds: ['cq-reform-office'] },
        { poolId: 'pool_x', sharingId: 'sharing_1', authorityIds: ['district-500103', 'old'] },
      ],
      members: [
        memberForDraw('e2', { poolId: 'pool_x', maySit: false, groupId: 'gx' }),
        memberForDraw('e1', { office: 'CHAIR', leader: true, groupId: 'g1' }),
      ],
      waivers: [
        { rule: 'R-57', memberId: 'm_e1', decidedOn: '2026-02-01', expiresOn: '2026-12-31' },
        { rule: 'R-22P', memberId: null, decidedOn: '2026-02-01', expiresOn: '2026-12-31' },
      ],
    });
    const { facts, asked } = ask(pool, { e1: { sector: 'NON_PUBLIC' } });
    expect(await facts).toMatchObject({
      asOf: '2026-03-01',
      year: 2026,
      meetingDays: ['2026-03-10', '2026-03-11'],
      seats: 3,
      groups: [{ id: 'g1', seats: 3 }],
      committee: { committeeId: 'cmte_a', level: 'ASSOCIATE' },
      filing: { filingId: 'filing_a', firstDay: '2025-01-01', lastDay: '2027-12-31' },
      people: [
        {
          id: 'e1',
          sharingId: null,
          group: 'g1',
          office: 'CHAIR',
          trainers: ['cq-reform-office'],
          archive: archive({ sector: 'NON_PUBLIC' }),
        },
        {
          id: 'e2',
          sharingId: 'sharing_1',
          maySit: false,
          trainers: ['district-500103', 'old'],
          archive: null,
        },
      ],
      waivers: [
        { rule: 'R-57', acceptedOn: '2026-02-01', expiresOn: '2026-12-31', subjects: ['m_e1'] },
        { rule: 'R-22P', acceptedOn: '2026-02-01', expiresOn: '2026-12-31' },
      ],
    });
    expect((await facts).groups).toEqual([{ id: 'g1', seats: 3 }]);
    expect(asked).toEqual([{ poolId: 'pool_a' }, { ids: ['e2', 'e1'], leftSince: '2023-03-01' }]);
  });

  it('say null of a filing that is not in force', async () => {
    const { facts } = ask(poolForDraw({ filingId: null, firstDay: null, lastDay: null }));
    expect((await facts).filing).toBeNull();
  });

  it('count who attended the committee, not who was drawn, and nobody of another', async () => {
    await heldIn(2025, [{ expertId: 'e1' }, { expertId: 'e2', attendance: 'ABSENT' }]);
    await heldIn(2024, [{ expertId: 'e3' }]);
    await heldIn(2025, [{ expertId: 'e4' }], 'cmte_b');
    await heldIn(2026, [{ expertId: 'e5' }]);
    const { attended, sessionYears } = await ask(poolForDraw()).facts;
    expect(sessionYears).toEqual([2025, 2024]);
    expect([...attended].sort((a, b) => b.year - a.year)).toEqual([
      { expertId: 'e1', year: 2025 },
      { expertId: 'e3', year: 2024 },
    ]);
  });

  it('look back as far as the two last sessions, however long ago', async () => {
    await heldIn(2019, [{ expertId: 'e1' }]);
    await heldIn(2021, [{ expertId: 'e1' }]);
    await heldIn(2015, [{ expertId: 'e1' }]);
    const { attended, sessionYears } = await ask(poolForDraw()).facts;
    expect(sessionYears).toEqual([2021, 2019, 2015]);
    expect(attended.map(({ year }) => year).sort()).toEqual([2019, 2021]);
  });

  it('count two sessions of a year once', async () => {
    await heldIn(2025, [{ expertId: 'e1' }]);
    await world.addSessions(sessionRow({ id: 'second', code: 'second', year: 2025 }));
    await world.addSeats(
      seatRow({
        id: 'again',
        sessionId: 'second',
        expertId: 'e1',
        year: 2025,
        opensAt: new Date('2025-09-10T00:00:00Z'),
        attendance: 'ATTENDED',
      }),
    );
    expect((await ask(poolForDraw()).facts).attended).toEqual([{ expertId: 'e1', year: 2025 }]);
  });

  it('know the groups of the applicants’ units, and say when nobody is registered', async () => {
    expect((await ask(poolForDraw()).facts).applicantRoots).toBeNull();
    await world.addSessions(sessionRow());
    const applicant = (number: number, rootUscc: string, withdrawnOn: string | null = null) => ({
      id: `applicant_${number}`,
      sessionId: 'session_a',
      filingAuthorityId: REFORM,
      organisingUnitId: 'unit_a',
      code: `A-${number}`,
      unitUscc: `unit-${number}`,
      rootUscc,
      groupId: null,
      registeredOn: '2026-02-01',
      withdrawnOn,
      withdrawReason: null,
    });
    await applicantRepository(world.database, systemScope('test data')).insertMany([
      applicant(1, 'root-b'),
      applicant(2, 'root-a'),
      applicant(3, 'root-b'),
      applicant(4, 'root-c', '2026-02-20'),
    ]);
    expect((await ask(poolForDraw()).facts).applicantRoots).toEqual(['root-a', 'root-b']);
  });

  it('cost the same for one member as for many', async () => {
    await heldIn(2025, [{ expertId: 'e1' }]);
    const reads = (count: number) => {
      const members = Array.from({ length: count }, (_, at) => memberForDraw(`e${at}`));
      return countReads(world.database, () => ask(poolForDraw({ members })).facts);
    };
    expect(await reads(400)).toBe(await reads(1));
    expect(await reads(1)).toBe(3);
  });

  it('are refused for a pool that is no more', async () => {
    await expect(ask(null).facts).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
