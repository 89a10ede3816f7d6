import { countReads } from '../../../support/countReads';
import { seatRow, sessionRow } from '../../../support/evaluationsWorld';
import { openNoticesWorld, type NoticesWorld } from '../../../support/noticesWorld';
import { callerAs } from '../../../support/testIdentity';

const employer = callerAs('EMPLOYER', 'emp_1');
const VERIFY = 'query ($code: String!) { verifyNotice(code: $code) { valid from to } }';
const INVALID = { verifyNotice: { valid: false, from: null, to: null } };
const VALID = { verifyNotice: { valid: true, from: '2026-03-10', to: '2026-03-11' } };
let world: NoticesWorld;
let code: string;
const ask = (typed: string, caller = employer) => world.ask(caller, VERIFY, { code: typed });
const check = async (typed: string, caller = employer) => {
  const { data, errors } = await ask(typed, caller);
  expect(errors).toBeUndefined();
  return { ...data };
};

beforeAll(async () => {
  world = await openNoticesWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
  await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
  await world.jobs.run();
  code = /验证码([\w-]+),/.exec(world.sms.delivered[0]?.text ?? '')?.[1] ?? '';
});

describe('an employer who checks a code', () => {
  it('learns that it is valid and the days, however it is typed', async () => {
    expect(await check(code)).toEqual(VALID);
    expect(await check(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual(VALID);
  });

  it('learns nothing of a code that is wrong, of other staff, over, given up or called off', async () => {
    expect(await check('7K3M-9QXC-2RTV')).toEqual(INVALID);
    expect(await check('')).toEqual(INVALID);
    expect(await check(code, callerAs('EMPLOYER', 'emp_2'))).toEqual(INVALID);
    const [{ id = '' } = {}] = await world.notices();
    await world.ask(callerAs('EXPERT', 'expert_a'), REPLY, {
      input: { notice: id, answer: 'DECLINED', reason: 'ILLNESS' },
    });
    expect(await check(code)).toEqual(INVALID);
  });

  it('may do so for thirty days after the last day', async () => {
    world.at('2026-04-10T15:59:59Z');
    expect(await check(code)).toEqual(VALID);
    world.at('2026-04-10T16:00:00Z');
    expect(await check(code)).toEqual(INVALID);
  });

  it('reads the days of today when the session was moved', async () => {
    await world.ask(
      callerAs('ORGANISING_UNIT', 'unit_a'),
      `mutation { rescheduleSession(input: { id: "session_a", version: 1, meetingDays: ["2026-04-01"],
         opensAt: "2026-03-31T00:00:00Z" }) { refusal { code } } }`,
    );
    expect(await check(code)).toEqual({
      verifyNotice: { valid: true, from: '2026-04-01', to: '2026-04-01' },
    });
  });

  it('costs the same statements whatever the code is', async () => {
    await check(code);
    const counts: number[] = [];
    for (const typed of [code, '7K3M-9QXC-2RTV', 'nonsense', ''])
      counts.push(await countReads(world.database, () => check(typed)));
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(3);
  });

  it('may do so sixty times in an hour, counted whatever came of it and for each employer alone', async () => {
    for (let times = 0; times < 60; times += 1) await check(times % 2 ? code : 'wrong');
    const { data, errors } = await ask(code);
    expect(data).toMatchObject({ verifyNotice: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 3600 });
    expect(await check(code, callerAs('EMPLOYER', 'emp_2'))).toEqual(INVALID);
    world.at('2026-03-01T05:00:00Z');
    expect(await check(code)).toEqual(VALID);
  });

  it('is counted exactly when many checks come at once', async () => {
    for (let times = 0; times < 55; times += 1) await check(code);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(code)));
    expect(answers.filter(({ errors }) => errors === undefined).length).toBeLessThanOrEqual(5);
  });
});

const REPLY = 'mutation ($input: ReplyToNoticeInput!) { replyToNotice(input: $input) { refusal { code } } }';

describe('nobody else', () => {
  it.each([
    'EXPERT',
    'ORGANISING_UNIT',
    'FILING_AUTHORITY',
    'DISCIPLINE_SUPERVISOR',
    'MINISTRY',
    'SERVICE',
  ] as const)('checks a code: %s', async (role) => {
    expect(await check(code, callerAs(role, 'emp_1'))).toEqual({ verifyNotice: null });
  });

  it('reads a code but the recipient', async () => {
    const CODES = '{ notices { nodes { code session { code } } } }';
    const own = await world.ask(callerAs('EXPERT', 'expert_a'), CODES);
    expect(own.data).toEqual({ notices: { nodes: [{ code, session: { code: 'S-2026-1' } }] } });
    const unit = await world.ask(callerAs('ORGANISING_UNIT', 'unit_a'), CODES);
    expect(unit.data).toMatchObject({ notices: { nodes: [{ code: null }] } });
    expect((await world.ask(callerAs('EXPERT', 'expert_b'), CODES)).data).toEqual({ notices: { nodes: [] } });
  });
});
