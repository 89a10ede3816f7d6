import {
  openEvaluationsWorld,
  poolForSession,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const PLAN = /* GraphQL */ `
  mutation Plan($input: PlanSessionInput!) {
    planSession(input: $input) {
      session {
        id
        code
        status
        meetingDays
        seatCount
        findings {
          rule
          outcome
          facts
        }
      }
      refusal {
        code
        message
        findings {
          rule
          outcome
        }
      }
    }
  }
`;
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const pools = [
  poolForSession(),
  poolForSession({ poolId: 'pool_b', organisingUnitId: 'unit_b' }),
  poolForSession({ poolId: 'pool_unfiled', filingId: null, firstDay: null, lastDay: null }),
];
let world: EvaluationsWorld;

beforeAll(async () => {
  world = await openEvaluationsWorld(pools);
});
afterEach(() => world.clear());
afterAll(() => world.close());

let keys = 0;
const planned = (change: Record<string, unknown> = {}) => ({
  idempotencyKey: `plan-${(keys += 1)}`,
  pool: 'pool_a',
  code: 'S-2026-1',
  name: '2026 年度评审会议',
  year: 2026,
  meetingDays: ['2026-03-11', '2026-03-10'],
  opensAt: '2026-03-10T00:00:00.000Z',
  ...change,
});
const plan = async (change: Record<string, unknown> = {}, caller = organiser) => {
  const { data, errors } = await world.ask(caller, PLAN, { input: planned(change) });
  return { answer: data?.['planSession'] as Record<string, Record<string, unknown>>, errors };
};
const refusalOf = async (change: Record<string, unknown>) => (await plan(change)).answer['refusal']?.['code'];

describe('planning a session', () => {
  it('stores sorted days and what R-06 found', async () => {
    const { answer } = await plan();
    expect(answer['session']).toMatchObject({
      status: 'PLANNED',
      meetingDays: ['2026-03-10', '2026-03-11'],
      seatCount: 3,
      findings: [{ rule: 'R-06', outcome: 'PASS' }],
    });
  });

  it('keeps level and series of the committee for figures', async () => {
    await plan();
    expect(await world.sessions()).toMatchObject([{ level: 'ASSOCIATE', seriesNo: 5 }]);
  });

  it('takes the last day of validity and refuses the next', async () => {
    world.at('2027-12-01T00:00:00Z');
    const on = (day: string, year: number) => ({
      year,
      code: `S-${day}`,
      meetingDays: [day],
      opensAt: `${day}T00:00:00.000Z`,
    });
    expect((await plan(on('2027-12-31', 2027))).answer['session']).not.toBeNull();
    const { answer } = await plan(on('2028-01-01', 2028));
    expect(answer['refusal']).toMatchObject({
      code: 'OUTSIDE_VALIDITY',
      findings: [{ rule: 'R-06', outcome: 'FAIL' }],
    });
  });

  it('refuses a pool without a filing in force', async () => {
    expect(await refusalOf({ pool: 'pool_unfiled' })).toBe('OUTSIDE_VALIDITY');
  });

  it.each([
    ['no days', { meetingDays: [] }, 'NO_MEETING_DAYS'],
    ['a day twice', { meetingDays: ['2026-03-10', '2026-03-10'] }, 'DAY_TWICE'],
    ['a day before today', { meetingDays: ['2026-02-28'] }, 'DAY_IN_PAST'],
    ['a day of another year', { meetingDays: ['2027-03-10'] }, 'OTHER_YEAR'],
    ['an opening in the past', { opensAt: '2026-02-28T00:00:00.000Z' }, 'OPENS_IN_PAST'],
    ['an opening after the first day', { opensAt: '2026-03-10T16:00:00.000Z' }, 'OPENS_TOO_LATE'],
    ['a blank name', { name: '  ' }, 'INVALID_TEXT'],
    [
      'too many days',
      {
        meetingDays: Array.from(
          { length: 32 },
          (_, i) => `2026-0${i < 30 ? 4 : 5}-${String((i % 30) + 1).padStart(2, '0')}`,
        ),
      },
      'TOO_MANY_MEETING_DAYS',
    ],
  ])('refuses %s', async (_, change, code) => {
    expect(await refusalOf(change)).toBe(code);
    expect(await world.sessions()).toEqual([]);
  });

  it('opens at the first instant of the first day in Chongqing', async () => {
    expect((await plan({ opensAt: '2026-03-09T16:00:00.000Z' })).answer['session']).not.toBeNull();
  });

  it('answers a date that does not exist as bad input', async () => {
    const { errors } = await plan({ meetingDays: ['2026-02-30'] });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it("treats another unit's pool like an unknown one", async () => {
    const foreign = await plan({ pool: 'pool_b' });
    const unknown = await plan({ pool: 'pool_nowhere' });
    expect(foreign.answer['refusal']).toMatchObject({ code: 'NOT_FOUND' });
    expect(foreign).toEqual(unknown);
  });

  it('is for organising units alone', async () => {
    const { errors } = await plan({}, callerAs('FILING_AUTHORITY', 'cq-reform-office'));
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('gives the same session for the same key', async () => {
    const once = (await plan({ idempotencyKey: 'same' })).answer['session'];
    const again = (await plan({ idempotencyKey: 'same' })).answer['session'];
    const other = await refusalOf({ idempotencyKey: 'same', name: '另一会议' });
    expect(again).toEqual(once);
    expect(other).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await world.sessions()).toHaveLength(1);
  });

  it('gives the same session for the same key although the pool has gone to another unit', async () => {
    const pool = poolForSession({ poolId: 'pool_moving' });
    pools.push(pool);
    const moving = planned({ pool: 'pool_moving' });
    const { answer } = await plan(moving);
    pools[pools.indexOf(pool)] = { ...pool, organisingUnitId: 'unit_b' };
    expect(await refusalOf({ ...moving, idempotencyKey: 'new' })).toBe('NOT_FOUND');
    expect((await plan(moving)).answer).toEqual(answer);
  });

  it('refuses a code of its own unit twice', async () => {
    await plan();
    expect(await refusalOf({})).toBe('CODE_TAKEN');
  });
});

const RESCHEDULE = `mutation Move($input: RescheduleSessionInput!) { rescheduleSession(input: $input) { session { version meetingDays } refusal { code } } }`;
const move = async (change: Record<string, unknown> = {}) => {
  const input = {
    id: 'session_a',
    version: 1,
    meetingDays: ['2026-04-02'],
    opensAt: '2026-04-01T00:00:00.000Z',
    ...change,
  };
  const { data } = await world.ask(organiser, RESCHEDULE, { input });
  return data?.['rescheduleSession'] as { session: object | null; refusal: { code: string } | null };
};

describe('moving a session', () => {
  beforeEach(async () => {
    await world.addSessions(sessionRow());
    await world.addSeats(seatRow());
  });

  it('moves the opening of every seat and tells nobody who sits there', async () => {
    expect((await move()).session).toMatchObject({ version: 2, meetingDays: ['2026-04-02'] });
    expect((await world.seats())[0]?.opensAt).toEqual(new Date('2026-04-01T00:00:00Z'));
    await world.dispatcher.idle();
    expect(world.told).toEqual([]);
  });

  it('lets one of two clerks win', async () => {
    const answers = await Promise.all([move(), move({ meetingDays: ['2026-04-03'] })]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'MOVED').sort()).toEqual(['CONFLICT', 'MOVED']);
  });

  it('is refused once the session has opened', async () => {
    world.at('2026-03-10T00:00:00Z');
    expect((await move()).refusal?.code).toBe('WRONG_STATUS');
  });
});

describe('cancelling and closing', () => {
  const run = async (name: string, input: Record<string, unknown>) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation Run($input: ${type}!) { ${name}(input: $input) { refusal { code } } }`;
    const { data } = await world.ask(organiser, query, { input });
    return (data?.[name] as { refusal: { code: string } | null }).refusal?.code;
  };
  beforeEach(async () => {
    await world.addSessions(sessionRow());
    await world.addSeats(seatRow());
  });

  it('cancels only before the opening', async () => {
    world.at('2026-03-10T00:00:00Z');
    expect(await run('cancelSession', { id: 'session_a', version: 1, reason: '疫情' })).toBe('WRONG_STATUS');
    world.at('2026-03-09T23:59:59Z');
    expect(await run('cancelSession', { id: 'session_a', version: 1, reason: '疫情' })).toBeUndefined();
  });

  it('never shows who would have sat in a cancelled session', async () => {
    await run('cancelSession', { id: 'session_a', version: 1, reason: '疫情' });
    world.at('2026-12-31T00:00:00Z');
    await world.jobs.run();
    const { data } = await world.ask(
      callerAs('DISCIPLINE_SUPERVISOR', REFORM),
      '{ sessions { nodes { status seats { nodes { expert { id } } } } } }',
    );
    expect(data?.['sessions']).toMatchObject({
      nodes: [{ status: 'CANCELLED', seats: { nodes: [{ expert: null }] } }],
    });
    await world.dispatcher.idle();
    expect(world.told).toEqual([]);
    expect((await world.seats())[0]?.expertId).toBeNull();
  });

  it('records an absence from the opening on, and no attendance: that is the sign-in', async () => {
    const record = (attended: boolean) => run('recordAttendance', { seat: 'seat_a', version: 1, attended });
    expect(await record(false)).toBe('WRONG_STATUS');
    world.at('2026-03-10T00:00:00Z');
    expect(await record(true)).toBe('SIGN_IN_NEEDED');
    expect(await record(false)).toBeUndefined();
    expect((await world.seats())[0]?.attendance).toBe('ABSENT');
  });

  it('closes on the last day with all attendance known', async () => {
    world.at('2026-03-10T02:00:00Z');
    expect(await run('closeSession', { id: 'session_a', version: 1 })).toBe('NOT_OVER_YET');
    world.at('2026-03-10T16:00:00Z');
    expect(await run('closeSession', { id: 'session_a', version: 1 })).toBe('ATTENDANCE_MISSING');
    await run('recordAttendance', { seat: 'seat_a', version: 1, attended: false });
    expect(await run('closeSession', { id: 'session_a', version: 1 })).toBeUndefined();
    expect((await world.sessions())[0]?.status).toBe('CLOSED');
  });
});
