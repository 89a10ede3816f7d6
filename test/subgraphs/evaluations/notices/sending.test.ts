import { seatRow, sessionRow } from '../../../support/evaluationsWorld';
import { openNoticesWorld, type NoticesWorld } from '../../../support/noticesWorld';
import { openDatabase } from '../../../../subgraphs/shared/database/openDatabase';
import { schema } from '../../../../subgraphs/evaluations/persistence/schema';
import { callHolder } from '../../../../subgraphs/evaluations/usecases/callHolder';
import { sendDueNotices } from '../../../../subgraphs/evaluations/usecases/sendDueNotices';
import { callerAs } from '../../../support/testIdentity';

/** Noon in Chongqing, nine days before the session. */
const NOON = '2026-03-01T04:00:00Z';
let world: NoticesWorld;
const send = () => sendDueNotices(world.deps);
const later = (hours: number) => new Date(Date.parse(NOON) + hours * 3_600_000).toISOString();

beforeAll(async () => {
  world = await openNoticesWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
});
const callTwo = () =>
  world.callSeats(
    seatRow({ liveKey: 'session_a:1' }),
    seatRow({ id: 'seat_2', expertId: 'expert_22', place: 2, liveKey: 'session_a:2' }),
  );

describe('a seat that is called', () => {
  it('has its notice with the seat, and without the seat none', async () => {
    await expect(
      world.deps.transaction(async (session) => {
        await callHolder(session, world.deps, { ...world.deps.seal.sealedSeat(seatRow()), version: 1 });
      }),
    ).rejects.toThrow();
    expect(await world.notices()).toEqual([]);
    await callTwo();
    expect((await world.notices()).map(({ state, seatId }) => [state, seatId])).toEqual([
      ['QUEUED', 'seat_a'],
      ['QUEUED', 'seat_2'],
    ]);
  });

  it('stores neither whom it tells nor its code', async () => {
    await callTwo();
    await send();
    const [message] = world.sms.delivered;
    const code = /验证码([\w-]+),/.exec(message?.text ?? '')?.[1] ?? 'none';
    const stored = JSON.stringify([await world.notices(), await world.attempts()]);
    for (const secret of ['expert_a', 'expert_22', code, code.replaceAll('-', ''), message?.phone, 'emp_1'])
      expect(stored).not.toContain(secret);
  });

  it('is told of 评审工作 and days, of no project and no name', async () => {
    await callTwo();
    await send();
    expect(world.sms.delivered).toHaveLength(2);
    for (const { text } of world.sms.delivered) {
      expect(text).toMatch(/^【12333】请您参加评审工作,时间2026年3月10日至2026年3月11日。验证码.{14},/);
      for (const hidden of ['年度评审会议', 'S-2026-1', 'cmte_a', 'expert', '一组'])
        expect(text).not.toContain(hidden);
    }
  });
});

describe('quiet hours', () => {
  it.each([
    ['20:59:59.999', 2],
    ['21:00:00.000', 0],
    ['07:59:59.999', 0],
    ['08:00:00.000', 2],
  ])('at %s let %i messages go', async (time, messages) => {
    world.at(`2026-03-01T${time}+08:00`);
    await callTwo();
    // queued in the night they are due in the morning; queued by day they may meet the evening
    await world.planAt('2026-02-28T00:00:00Z');
    await send();
    expect(world.sms.delivered).toHaveLength(messages);
  });

  it('begin in the middle of a round for the messages that have not left', async () => {
    world.at('2026-03-01T20:59:59.999+08:00');
    const many = Array.from({ length: 7 }, (_, place) =>
      seatRow({ id: `seat_${place}`, expertId: `expert_${place}`, place, liveKey: `session_a:${place}` }),
    );
    await world.callSeats(...many);
    world.sms.answer = ({ idempotencyKey }) => {
      world.at('2026-03-01T21:00:00+08:00');
      return { kind: 'TAKEN', receiptId: idempotencyKey };
    };
    await send();
    expect(world.sms.delivered).toHaveLength(5);
    const told = () => new Set(world.sms.delivered.map(({ text }) => text)).size;
    expect(told()).toBe(5);
    world.sms.answer = ({ idempotencyKey }) => ({ kind: 'TAKEN', receiptId: idempotencyKey });
    world.at('2026-03-02T08:00:00+08:00');
    await send();
    expect(told()).toBe(7);
  });
});

describe('an invitation without an answer', () => {
  it('is sent three times four hours apart by day, never a fourth time', async () => {
    await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
    const sentAfter: number[] = [];
    for (let hours = 0; hours <= 96; hours += 1) {
      world.at(later(hours));
      await send();
      if (world.sms.delivered.length > sentAfter.length) sentAfter.push(hours);
    }
    // noon, four in the afternoon, eight in the evening
    expect(sentAfter).toEqual([0, 4, 8]);
    expect(new Set(world.sms.delivered.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
    expect((await world.attempts()).map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'SENT'],
      [2, 'SENT'],
      [3, 'SENT'],
    ]);
  });

  it('is sent when the clock went back behind its plan', async () => {
    world.at('2027-03-01T04:00:00Z');
    await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
    world.at(NOON);
    await send();
    expect(world.sms.delivered).toHaveLength(1);
  });
});

describe('a platform', () => {
  beforeEach(() => world.callSeats(seatRow({ liveKey: 'session_a:1' })));

  it.each(['UNREACHABLE', 'TIMED_OUT', 'PLATFORM_FAULT', 'GARBAGE'] as const)(
    'that is %s uses up no attempt and loses nothing',
    async (fault) => {
      world.sms.answer = () => ({ kind: 'UNKNOWN', fault });
      for (let hours = 0; hours < 6; hours += 0.25) {
        world.at(later(hours));
        await send();
      }
      expect(await world.attempts()).toMatchObject([{ outcome: 'PENDING', fault, number: 1 }]);
      expect(await world.notices()).toMatchObject([{ state: 'QUEUED', attempts: 0 }]);
      world.sms.answer = ({ idempotencyKey }) => ({ kind: 'TAKEN', receiptId: idempotencyKey });
      world.at(later(7));
      await send();
      expect(new Set(world.sms.posted.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
      expect(await world.notices()).toMatchObject([{ state: 'SENT', attempts: 1, tries: 0 }]);
    },
  );

  it('that had the message but lost its answer sends it once', async () => {
    const lost = world.sms;
    lost.answer = (message) => {
      lost.delivered.push(message);
      return { kind: 'UNKNOWN', fault: 'TIMED_OUT' };
    };
    await send();
    lost.answer = ({ idempotencyKey }) => ({ kind: 'TAKEN', receiptId: idempotencyKey });
    world.at(later(1));
    await send();
    expect(lost.posted).toHaveLength(2);
    expect(lost.delivered).toHaveLength(1);
  });

  it('that refuses the number three times leaves the notice FAILED, and no answer is waited for', async () => {
    world.sms.answer = () => ({ kind: 'REFUSED' });
    for (const hours of [0, 4, 8, 24]) {
      world.at(later(hours));
      await send();
    }
    expect(world.sms.posted).toHaveLength(3);
    expect(await world.notices()).toMatchObject([
      { state: 'FAILED', attempts: 3, answerDueAt: null, sentAt: null },
    ]);
  });

  it('is not asked for somebody without a phone', async () => {
    world.reach.phoneOf = () => null;
    await send();
    world.reach.phoneOf = () => '13800001234';
    expect(world.sms.posted).toEqual([]);
    expect(await world.attempts()).toMatchObject([{ outcome: 'FAILED', fault: 'NO_PHONE' }]);
  });
});

describe('an answer that comes while a message is under way', () => {
  it('ends the messages', async () => {
    await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
    const [{ id = '' } = {}] = await world.notices();
    world.sms.answer = async ({ idempotencyKey }) => {
      const { data } = await world.ask(
        callerAs('EXPERT', 'expert_a'),
        'mutation ($id: ID!) { replyToNotice(input: { notice: $id, answer: ACCEPTED }) { refusal { code } } }',
        { id },
      );
      expect(data).toEqual({ replyToNotice: { refusal: null } });
      return { kind: 'TAKEN', receiptId: idempotencyKey };
    };
    await send();
    world.at(later(4));
    await send();
    expect(world.sms.posted).toHaveLength(1);
    expect(await world.notices()).toMatchObject([{ state: 'SENT', attempts: 1, answerDueAt: null }]);
  });
});

describe('experts that does not answer', () => {
  it('holds a notice up and uses up no attempt', async () => {
    await callTwo();
    world.reach.isDown = true;
    await expect(send()).rejects.toThrow();
    world.reach.isDown = false;
    await send();
    expect(world.sms.delivered).toHaveLength(2);
  });
});

describe('processes side by side', () => {
  it('send each message once', async () => {
    await callTwo();
    const other = await openDatabase(world.database.config, schema);
    const beside: NoticesWorld['deps'] = {
      ...world.deps,
      session: other,
      transaction: (work) => other.transaction(work),
    };
    // SQLite has one writing process; there the second one shares the first one's connection
    const rounds =
      world.database.config.kind === 'sqlite' ? [send(), send()] : [send(), sendDueNotices(beside)];
    await Promise.all(rounds);
    await other.close();
    expect(world.sms.posted).toHaveLength(2);
  });

  it('take over what a process left behind that died after sending, under the same key', async () => {
    await callTwo();
    const broken = { ...world.deps, transaction: dyingAfter(1) };
    await expect(sendDueNotices(broken)).rejects.toThrow();
    expect(world.sms.posted).toHaveLength(2);
    await send();
    expect(world.sms.posted).toHaveLength(2);
    world.at(later(0.1));
    await send();
    expect(world.sms.posted).toHaveLength(4);
    expect(world.sms.delivered).toHaveLength(2);
    expect((await world.attempts()).map(({ outcome, number }) => [outcome, number])).toEqual([
      ['SENT', 1],
      ['SENT', 1],
    ]);
  });
});

describe('a receipt', () => {
  const fetched = () => world.jobs.run();
  beforeEach(async () => {
    await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
    await send();
  });

  it('shows that a message arrived, once however often it comes', async () => {
    world.sms.receiptOf = () => 'DELIVERED';
    world.at(later(0.1));
    await Promise.all([fetched(), fetched()]);
    await fetched();
    expect(await world.attempts()).toMatchObject([{ outcome: 'DELIVERED', receiptDueAt: null }]);
    expect(await world.notices()).toMatchObject([{ state: 'DELIVERED', attempts: 1 }]);
  });

  it('is asked for again while there is none', async () => {
    world.sms.receiptOf = () => 'UNKNOWN';
    world.at(later(0.1));
    await fetched();
    expect(await world.attempts()).toMatchObject([{ outcome: 'SENT', receiptChecks: 1 }]);
    world.sms.receiptOf = () => 'DELIVERED';
    world.at(later(1));
    await fetched();
    expect(await world.attempts()).toMatchObject([{ outcome: 'DELIVERED' }]);
  });

  it('of one message that arrived is enough to wait for an answer', async () => {
    world.at(later(0.1));
    world.sms.receiptOf = () => 'DELIVERED';
    await fetched();
    world.sms.receiptOf = () => 'UNDELIVERED';
    for (const hours of [4, 8, 9]) {
      world.at(later(hours));
      await fetched();
    }
    const [notice] = await world.notices();
    expect(notice).toMatchObject({ state: 'DELIVERED', attempts: 3 });
    expect(notice?.answerDueAt).toEqual(new Date(later(32)));
  });

  it('of three messages that did not arrive leaves nothing to answer', async () => {
    world.sms.receiptOf = () => 'UNDELIVERED';
    for (const hours of [4, 8, 9]) {
      world.at(later(hours));
      await fetched();
    }
    expect(await world.notices()).toMatchObject([{ state: 'FAILED', answerDueAt: null }]);
  });
});

describe('the log', () => {
  it('holds no phone, code or id of an expert, whatever fails', async () => {
    await callTwo();
    world.sms.answer = () => Promise.reject(new Error('13800081234 expert_a 7K3M-9QXC-2RTV'));
    await world.jobs.run();
    world.reach.isDown = true;
    world.at(later(1));
    await world.jobs.run();
    world.reach.isDown = false;
    expect(world.logged.length).toBeGreaterThan(1);
    expect(JSON.stringify(world.logged)).not.toMatch(/138\d{8}|expert_|验证码|7K3M/);
  });
});

describe('a session', () => {
  const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
  const CANCEL = `mutation { cancelSession(input: { id: "session_a", version: 1, reason: "改期" }) { refusal { code } } }`;
  const MOVE = `mutation { rescheduleSession(input: { id: "session_a", version: 1, meetingDays: ["2026-04-01"],
    opensAt: "2026-03-31T00:00:00Z" }) { refusal { code } } }`;
  const done = async (mutation: string) => {
    const { data, errors } = await world.ask(organiser, mutation);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual([{ refusal: null }]);
  };

  it('that is cancelled is called off to whom it was told', async () => {
    await callTwo();
    await send();
    world.sms.delivered.length = 0;
    await done(CANCEL);
    await send();
    expect(world.sms.delivered.map(({ text }) => text)).toEqual(
      Array(2).fill('【12333】原定2026年3月10日至2026年3月11日的评审工作取消,原验证码失效。请保密。'),
    );
    world.at(later(12));
    await send();
    expect(world.sms.delivered).toHaveLength(2);
  });

  it('that is cancelled before anybody was told is told to nobody', async () => {
    await callTwo();
    await done(CANCEL);
    await send();
    expect(world.sms.posted).toEqual([]);
    expect((await world.notices()).map(({ state }) => state)).toEqual(['EXPIRED', 'EXPIRED']);
  });

  it('that is moved tells its new days to whom it told others, and to nobody twice', async () => {
    await callTwo();
    await send();
    world.sms.delivered.length = 0;
    await done(MOVE);
    await send();
    expect(world.sms.delivered.map(({ text }) => text.slice(0, 25))).toEqual(
      Array(2).fill('【12333】评审工作时间改为2026年4月1日。'),
    );
    world.at(later(4));
    await send();
    expect(world.sms.delivered[2]?.text).toContain('请您参加评审工作,时间2026年4月1日。');
  });

  it('that is moved again before the change left tells the last days alone', async () => {
    await callTwo();
    await send();
    world.sms.delivered.length = 0;
    await done(MOVE);
    await done(MOVE.replace('version: 1', 'version: 2').replace('2026-04-01', '2026-04-02'));
    await send();
    expect(world.sms.delivered.map(({ text }) => text.slice(0, 25))).toEqual(
      Array(2).fill('【12333】评审工作时间改为2026年4月2日。'),
    );
  });

  it('that is moved before a message left is told with its new days alone', async () => {
    await callTwo();
    await done(MOVE);
    await send();
    expect(world.sms.delivered).toHaveLength(2);
    for (const { text } of world.sms.delivered) expect(text).toContain('请您参加评审工作,时间2026年4月1日。');
  });

  it('whose days are over is told to nobody', async () => {
    await callTwo();
    world.at('2026-03-12T04:00:00Z');
    await send();
    expect(world.sms.posted).toEqual([]);
    expect((await world.notices()).map(({ state }) => state)).toEqual(['EXPIRED', 'EXPIRED']);
    expect(await world.attempts()).toEqual([]);
  });
});

/** Transactions that go through so many times, and then break off as in a process that is killed. */
function dyingAfter(times: number): NoticesWorld['deps']['transaction'] {
  let left = times;
  return (work) => (left-- > 0 ? world.deps.transaction(work) : Promise.reject(new Error('killed')));
}
