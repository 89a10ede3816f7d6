import type { Appointment } from '../../../subgraphs/evaluations/domain/Appointment';
import type { EvaluationSession } from '../../../subgraphs/evaluations/domain/EvaluationSession';
import type { Seat } from '../../../subgraphs/evaluations/domain/Seat';
import { panelFindings } from '../../../subgraphs/evaluations/usecases/panelFindings';
import { appointment } from '../../support/appointment';
import { archive, TRAINER } from '../../support/drawFacts';
import { drawPeers, memberForDraw, poolForDraw } from '../../support/drawPeers';
import {
  openEvaluationsWorld,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const OPENING = '2026-03-10T00:00:00Z';
const ids = ['e1', 'e2', 'e3'];
const trainings = [
  ...archive().trainings,
  { kind: 'PRE_WORK' as const, year: 2026, completedOn: '2026-03-05', heldBy: 'unit_a' },
];
type Archives = NonNullable<Parameters<typeof drawPeers>[1]>;
const known = (change: Archives = {}): Archives =>
  Object.fromEntries(ids.map((id) => [id, { trainings, ...change[id] }]));

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterEach(() => world.clear());
afterAll(() => world.close());

/** A session with three holders of seats, its names open unless told otherwise. */
const panelOf = async (change: { seats?: Partial<Seat>; opened?: boolean } = {}) => {
  const { opened = true, seats = {} } = change;
  if (opened) world.at('2026-03-10T02:00:00Z');
  const namesOpenedAt = opened ? new Date(OPENING) : null;
  await world.addSessions(sessionRow({ namesOpenedAt }));
  await world.addSeats(
    ...ids.map((expertId, at) =>
      seatRow({
        id: `seat_${expertId}`,
        expertId,
        place: at + 1,
        liveKey: `session_a:${at + 1}`,
        ...(seats as object),
      }),
    ),
  );
  return { ...sessionRow({ namesOpenedAt }), version: 1 };
};
const find = async (
  session: EvaluationSession,
  {
    archives = known(),
    pool = {},
    terms = [],
  }: { archives?: Archives; pool?: Parameters<typeof poolForDraw>[0]; terms?: readonly Appointment[] } = {},
) => {
  const members = ids.map((id) => memberForDraw(id));
  const peers = drawPeers(poolForDraw({ members, ...pool }), archives, terms);
  const findings = await panelFindings({ ...world.deps, ...peers }, organiser, session);
  return {
    findings,
    asked: peers.asked,
    outcomes: Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome])),
  };
};
const attendedBefore = async (year: number, ...experts: string[]) => {
  const opensAt = new Date(`${year}-03-10T00:00:00Z`);
  await world.addSessions(
    sessionRow({ id: `s_${year}`, code: `s_${year}`, year, opensAt, status: 'CLOSED' }),
  );
  await world.addSeats(
    ...experts.map((expertId, at) =>
      seatRow({
        id: `seat_${year}_${expertId}`,
        sessionId: `s_${year}`,
        expertId,
        year,
        opensAt,
        place: at + 1,
        attendance: 'ATTENDED',
      }),
    ),
  );
};

describe('the findings of a panel', () => {
  it('cover titles, rotation and training once names are open', async () => {
    const { outcomes } = await find(await panelOf({ seats: { status: 'SIGNED_IN' } }));
    expect(outcomes).toEqual({
      'R-22': 'PASS',
      'R-22P': 'PASS',
      'R-23': 'NOT_APPLICABLE',
      'R-52': 'FAIL',
      'R-55': 'FAIL',
      'R-56': 'NOT_APPLICABLE',
      'R-57': 'PASS',
      'R-58': 'PASS',
      'R-59': 'PASS',
      'R-60': 'PASS',
      'R-61': 'PASS',
      'R-62': 'NOT_APPLICABLE',
      'R-63': 'NOT_APPLICABLE',
    });
  });

  it('say before the opening only where seats come from, and ask nobody', async () => {
    const { outcomes, asked } = await find(await panelOf({ opened: false }));
    expect(outcomes).toEqual({ 'R-52': 'FAIL', 'R-62': 'NOT_APPLICABLE', 'R-63': 'NOT_APPLICABLE' });
    expect(asked).toEqual([]);
  });

  it('see a seat that no draw gave', async () => {
    const { outcomes } = await find(await panelOf({ seats: { drawId: null } }));
    expect(outcomes).toMatchObject({ 'R-52': 'FAIL' });
  });

  it('count the senior and the untrained', async () => {
    const titles = [{ seriesNo: 5, level: 'ASSOCIATE' as const, obtainedOn: '2015-01-01' }];
    const archives = known({ e1: { titles }, e2: { titles, trainings: [] } });
    const { findings } = await find(await panelOf(), { archives });
    expect(findings.find(({ rule }) => rule === 'R-22P')).toMatchObject({
      outcome: 'FAIL',
      facts: { actual: 1, required: 2 },
    });
    for (const rule of ['R-58', 'R-59'])
      expect(findings.find((one) => one.rule === rule)).toMatchObject({
        outcome: 'FAIL',
        facts: { total: 3, failing: 1 },
      });
  });

  it.each([
    [[{ year: 2025, hours: 1 }], 'PASS'],
    [[{ year: 2025, hours: 0 }], 'FAIL'],
    [[{ year: 2026, hours: 90 }], 'FAIL'],
    [[], 'FAIL'],
  ] as const)('count education of the year before: %j is %s', async (continuingEducation, outcome) => {
    const { outcomes } = await find(await panelOf(), { archives: known({ e1: { continuingEducation } }) });
    expect(outcomes['R-61']).toBe(outcome);
  });

  it.each([
    ['2026-03-10', '2026-03-11', 'PASS'],
    ['2026-03-09', '2026-03-10', 'FAIL'],
  ])('judge training by the term of the first day: ended %s', async (termTo, next, outcome) => {
    const members = ids.map((id) => memberForDraw(id, { termFrom: '2026-06-01', termTo: '2029-05-31' }));
    const terms = ids.flatMap((id) => [
      appointment({ memberId: `m_${id}`, expertId: id, termFrom: '2025-01-01', termTo }),
      appointment({ memberId: `m_${id}`, expertId: id, termFrom: next, termTo: '2029-05-31' }),
    ]);
    const { outcomes } = await find(await panelOf(), { pool: { members }, terms });
    expect(outcomes['R-58']).toBe(outcome);
  });

  it('count who serves again, and waive a third year person by person', async () => {
    await attendedBefore(2025, 'e1', 'e2', 'e3');
    await attendedBefore(2024, 'e1');
    const session = await panelOf();
    const waivers = [{ rule: 'R-57', memberId: 'm_e1', decidedOn: '2026-01-01', expiresOn: '2026-12-31' }];
    const { findings, outcomes } = await find(session);
    expect(outcomes).toMatchObject({ 'R-56': 'FAIL', 'R-57': 'FAIL' });
    expect(findings.find(({ rule }) => rule === 'R-56')?.facts).toMatchObject({ attendees: 3, kept: 3 });
    expect((await find(session, { pool: { waivers } })).outcomes).toMatchObject({ 'R-57': 'WAIVED' });
  });

  it('leave open what is not known of somebody who left the pool and the archive', async () => {
    const { e1 = {}, e2 = {} } = known();
    const archives = { e1, e2 };
    const pool = { members: ids.slice(0, 2).map((id) => memberForDraw(id)) };
    const { outcomes } = await find(await panelOf(), { archives, pool });
    expect(outcomes).toMatchObject({
      'R-22': 'INSUFFICIENT_DATA',
      'R-58': 'INSUFFICIENT_DATA',
      'R-59': 'INSUFFICIENT_DATA',
    });
  });

  it('count a guest', async () => {
    const pool = {
      homes: [
        { poolId: 'pool_a', sharingId: null, authorityIds: [TRAINER] },
        { poolId: 'pool_x', sharingId: 'sharing_1', authorityIds: [TRAINER] },
      ],
      members: ids.map((id) => memberForDraw(id, id === 'e3' ? { poolId: 'pool_x' } : {})),
    };
    expect((await find(await panelOf(), { pool })).outcomes).toMatchObject({ 'R-55': 'PASS' });
  });

  it('leave out who gave up a seat', async () => {
    const session = await panelOf({ seats: { status: 'VACATED', liveKey: null } });
    expect((await find(session)).findings).toEqual([]);
  });

  it('never say who', async () => {
    await attendedBefore(2025, 'e1', 'e2', 'e3');
    const { findings } = await find(await panelOf(), { archives: known({ e2: { trainings: [] } }) });
    const told = JSON.stringify(findings.map(({ message, facts }) => [message, facts]));
    for (const secret of ids) expect(told).not.toMatch(new RegExp(`\\b(m_|seat_)?${secret}\\b`));
  });
});
