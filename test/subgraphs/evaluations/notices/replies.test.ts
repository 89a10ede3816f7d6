import { seatRow, sessionRow } from '../../../support/evaluationsWorld';
import { openNoticesWorld, type NoticesWorld } from '../../../support/noticesWorld';
import { callerAs } from '../../../support/testIdentity';

const expert = callerAs('EXPERT', 'expert_a');
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const REPLY = /* GraphQL */ `
  mutation ($input: ReplyToNoticeInput!) {
    replyToNotice(input: $input) {
      notice {
        state
        replies {
          answer
          reason
          by
          evidence
        }
      }
      refusal {
        code
      }
    }
  }
`;
const RECORD = /* GraphQL */ `
  mutation ($input: RecordReplyInput!) {
    recordReply(input: $input) {
      seat {
        status
        vacancyReason
        expert {
          id
        }
        notices {
          attempts {
            channel
            number
            outcome
          }
          replies {
            by
            evidence
          }
        }
      }
      refusal {
        code
      }
    }
  }
`;
const VACATE = /* GraphQL */ `
  mutation ($input: DeclareVacancyInput!) {
    declareVacancy(input: $input) {
      seat {
        status
        vacancyReason
      }
      refusal {
        code
      }
    }
  }
`;
let world: NoticesWorld;

beforeAll(async () => {
  world = await openNoticesWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
  await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
  await world.jobs.run();
});

type Payload = Record<string, unknown> & { refusal: { code: string } | null };
async function done(caller: typeof expert, mutation: string, input: object): Promise<Payload> {
  const { data, errors } = await world.ask(caller, mutation, { input });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Payload;
}
const codeOf = ({ refusal }: Payload) => refusal?.code ?? 'DONE';
const notice = async () => (await world.notices())[0]?.id ?? '';
const reply = async (answer: string, rest: object = {}, caller = expert) =>
  codeOf(await done(caller, REPLY, { notice: await notice(), answer, ...rest }));
const decline = { reason: 'ILLNESS', evidence: '住院,有医院证明' };
const seat = async () => (await world.seats())[0];

describe('an expert', () => {
  it('accepts, and no further message comes', async () => {
    expect(await reply('ACCEPTED')).toBe('DONE');
    expect(await seat()).toMatchObject({ status: 'ACCEPTED', liveKey: 'session_a:1' });
    world.at('2026-03-01T08:00:00Z');
    await world.jobs.run();
    expect(world.sms.delivered).toHaveLength(1);
  });

  it('declines with a reason, and the seat is empty', async () => {
    expect(await reply('DECLINED', decline)).toBe('DONE');
    expect(await seat()).toMatchObject({ status: 'VACATED', vacancyReason: 'ILLNESS', liveKey: null });
    expect(await world.replies()).toMatchObject([{ answer: 'DECLINED', reason: 'ILLNESS', by: 'EXPERT' }]);
    world.at('2026-03-01T08:00:00Z');
    await world.jobs.run();
    expect(world.sms.delivered).toHaveLength(1);
  });

  it('may decline after accepting, and both answers stay', async () => {
    await reply('ACCEPTED');
    expect(await reply('DECLINED', decline)).toBe('DONE');
    expect((await world.replies()).map(({ answer }) => answer)).toEqual(['ACCEPTED', 'DECLINED']);
  });

  it('gets the same answer for the same reply, and writes it once', async () => {
    for (const [answer, rest] of [
      ['ACCEPTED', {}],
      ['DECLINED', decline],
    ] as const) {
      expect(await reply(answer, rest)).toBe('DONE');
      expect(await reply(answer, rest)).toBe('DONE');
    }
    expect(await world.replies()).toHaveLength(2);
  });

  it.each([
    ['accept after a decline', 'ACCEPTED', {}, 'SEAT_VACATED'],
    ['change the reason of a decline', 'DECLINED', { reason: 'NO_REASON' }, 'SEAT_VACATED'],
  ])('does not %s', async (_, answer, rest, code) => {
    await reply('DECLINED', decline);
    expect(await reply(answer, rest)).toBe(code);
    expect(await world.replies()).toHaveLength(1);
  });

  it.each([
    ['decline without a reason', 'DECLINED', {}, 'REASON_MISSING'],
    ['accept for a reason', 'ACCEPTED', { reason: 'ILLNESS' }, 'REASON_OF_ACCEPTANCE'],
    ['give evidence of no length', 'DECLINED', { ...decline, evidence: ' ' }, 'INVALID_TEXT'],
    [
      'give evidence of 1,001 characters',
      'DECLINED',
      { ...decline, evidence: '证'.repeat(1001) },
      'INVALID_TEXT',
    ],
  ])('does not %s', async (_, answer, rest, code) => {
    expect(await reply(answer, rest)).toBe(code);
    expect(await world.replies()).toEqual([]);
    expect(await seat()).toMatchObject({ status: 'CALLED' });
  });

  it('gives evidence of a thousand characters', async () => {
    expect(await reply('DECLINED', { ...decline, evidence: '证'.repeat(1000) })).toBe('DONE');
  });

  it('answers for nobody else, as for a notice that does not exist', async () => {
    expect(await reply('ACCEPTED', {}, callerAs('EXPERT', 'expert_b'))).toBe('NOT_FOUND');
    expect(await reply('ACCEPTED', { notice: 'notice_none' })).toBe('NOT_FOUND');
  });

  it('does not answer once the seat was given to another, and loses nothing by it', async () => {
    world.at('2026-03-05T04:00:00Z');
    for (const day of [5, 6, 7, 8]) {
      world.at(`2026-03-0${day}T04:00:00Z`);
      await world.jobs.run();
    }
    expect(await seat()).toMatchObject({ status: 'VACATED', vacancyReason: 'NO_ANSWER' });
    expect(await reply('ACCEPTED')).toBe('SEAT_VACATED');
  });

  it('is answered with a code when the session is off', async () => {
    await world.ask(
      organiser,
      `mutation { cancelSession(input: { id: "session_a", version: 1, reason: "改期" }) { refusal { code } } }`,
    );
    expect(await reply('ACCEPTED')).toBe('SESSION_OVER');
    const last = (await world.notices()).at(-1)?.id;
    expect(await reply('ACCEPTED', { notice: last })).toBe('NOTHING_TO_ANSWER');
  });
});

describe('two answers at once', () => {
  it('that say the same are one', async () => {
    expect(await Promise.all([reply('DECLINED', decline), reply('DECLINED', decline)])).toEqual([
      'DONE',
      'DONE',
    ]);
    expect(await world.replies()).toHaveLength(1);
  });

  it('that differ are judged one after the other', async () => {
    const codes = await Promise.all([reply('ACCEPTED'), reply('DECLINED', decline)]);
    expect(['DONE,DONE', 'SEAT_VACATED,DONE']).toContain(codes.join());
    expect(await seat()).toMatchObject({ status: 'VACATED' });
    expect(await world.replies()).toHaveLength(codes[0] === 'DONE' ? 2 : 1);
  });
});

describe('a clerk', () => {
  /** Keys are kept between the tests. */
  let round = 0;
  const call = ({ key = 'call', ...change }: { key?: string } & Record<string, unknown> = {}) => ({
    idempotencyKey: `${round}-${key}`,
    seat: 'seat_a',
    calledAt: '2026-03-01T05:00:00.000Z',
    answer: 'ACCEPTED',
    ...change,
  });
  const record = async (change: Record<string, unknown> = {}, caller = organiser) =>
    done(caller, RECORD, call(change));
  beforeEach(() => {
    round += 1;
    world.at('2026-03-01T06:00:00Z');
  });

  it('records what was heard with the call as its evidence, and learns no name', async () => {
    const payload = await record({ answer: 'DECLINED', ...decline });
    expect(payload).toEqual({
      refusal: null,
      seat: {
        status: 'VACATED',
        vacancyReason: 'ILLNESS',
        expert: null,
        notices: [
          {
            attempts: [
              { channel: 'SMS', number: 1, outcome: 'SENT' },
              { channel: 'CLERK_CALL', number: 1, outcome: 'ANSWERED' },
            ],
            replies: [{ by: 'CLERK', evidence: null }],
          },
        ],
      },
    });
    const [stored] = await world.replies();
    expect(stored?.attemptId).toBe(
      (await world.attempts()).find(({ channel }) => channel === 'CLERK_CALL')?.id,
    );
    expect(JSON.stringify(stored)).not.toContain('住院');
  });

  it('reads the words of a reply once the names are open', async () => {
    await record({ answer: 'DECLINED', ...decline });
    world.at('2026-03-10T00:00:00Z');
    await world.jobs.run();
    const query = '{ notices { nodes { replies { evidence } } } }';
    const words = { notices: { nodes: [{ replies: [{ evidence: decline.evidence }] }] } };
    expect((await world.ask(organiser, query)).data).toEqual(words);
    expect((await world.ask(callerAs('DISCIPLINE_SUPERVISOR', 'cq-reform-office'), query)).data).toEqual({
      notices: { nodes: [{ replies: [{ evidence: null }] }] },
    });
  });

  it('records a call once for a key, and refuses another one under it', async () => {
    expect([codeOf(await record()), codeOf(await record())]).toEqual(['DONE', 'DONE']);
    expect((await world.attempts()).filter(({ channel }) => channel === 'CLERK_CALL')).toHaveLength(1);
    expect(codeOf(await record({ answer: 'NO_ANSWER' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('records three calls that nobody took and not a fourth, but an answer after them', async () => {
    const codes: string[] = [];
    for (const key of ['1', '2', '3', '4']) codes.push(codeOf(await record({ key, answer: 'NO_ANSWER' })));
    expect(codes).toEqual(['DONE', 'DONE', 'DONE', 'TOO_MANY_CALLS']);
    expect(await seat()).toMatchObject({ status: 'CALLED', vacancyReason: null });
    expect(codeOf(await record({ key: '5' }))).toBe('DONE');
  });

  it('records calls at once under numbers of their own', async () => {
    const keys = ['1', '2', '3'];
    const codes = await Promise.all(
      keys.map(async (key) => codeOf(await record({ key, answer: 'NO_ANSWER' }))),
    );
    expect(codes).toEqual(['DONE', 'DONE', 'DONE']);
  });

  it.each([
    [
      'in the night that nobody took',
      { calledAt: '2026-03-01T21:00:00.000+08:00', answer: 'NO_ANSWER' },
      'QUIET_HOURS',
    ],
    ['to come', { calledAt: '2026-03-02T12:00:00.001Z' }, 'CALL_IN_FUTURE'],
    ['before the notice', { calledAt: '2026-03-01T03:59:59.999Z' }, 'CALL_BEFORE_NOTICE'],
    ['without a reason for the decline', { answer: 'DECLINED' }, 'REASON_MISSING'],
    ['that nobody took, with a reason', { answer: 'NO_ANSWER', reason: 'ILLNESS' }, 'REASON_OF_ACCEPTANCE'],
  ])('does not record a call %s', async (_, change, code) => {
    world.at('2026-03-02T12:00:00Z');
    expect(codeOf(await record(change))).toBe(code);
    expect((await world.attempts()).every(({ channel }) => channel === 'SMS')).toBe(true);
  });

  it('records what was heard in the night, so that it is not lost', async () => {
    world.at('2026-03-02T12:00:00Z');
    expect(codeOf(await record({ calledAt: '2026-03-01T21:00:00.000+08:00' }))).toBe('DONE');
  });

  it('of another unit finds no seat', async () => {
    expect(codeOf(await record({}, callerAs('ORGANISING_UNIT', 'unit_b')))).toBe('NOT_FOUND');
  });

  it('needs a seat that somebody was notified for', async () => {
    await world.addSeats(seatRow({ id: 'seat_9', expertId: 'expert_9', place: 9 }));
    expect(codeOf(await record({ seat: 'seat_9' }))).toBe('NOT_NOTIFIED');
  });
});

describe('an organiser', () => {
  const vacate = async (reason: string, change: object = {}) =>
    codeOf(
      await done(organiser, VACATE, { seat: 'seat_a', version: (await seat())?.version, reason, ...change }),
    );
  /** Three messages by eight in the evening of the first day. */
  const allSent = async () => {
    for (const hour of ['08', '12']) {
      world.at(`2026-03-01T${hour}:00:00Z`);
      await world.jobs.run();
    }
  };

  it('empties a seat for want of an answer a day after the third message, not a moment before', async () => {
    expect(await vacate('NO_ANSWER')).toBe('ANSWER_PENDING');
    await allSent();
    world.at('2026-03-02T11:59:59.999Z');
    expect(await vacate('NO_ANSWER')).toBe('ANSWER_PENDING');
    world.at('2026-03-02T12:00:00Z');
    expect(await vacate('NO_ANSWER')).toBe('DONE');
    expect(await seat()).toMatchObject({ status: 'VACATED', vacancyReason: 'NO_ANSWER' });
  });

  it('leaves it to the clock, which empties the seat after two days and calls it off', async () => {
    await allSent();
    world.at('2026-03-03T11:59:59.999Z');
    await world.jobs.run();
    expect(await seat()).toMatchObject({ status: 'CALLED' });
    world.at('2026-03-03T12:00:00Z');
    await Promise.all([world.jobs.run(), world.jobs.run()]);
    expect(await seat()).toMatchObject({ status: 'VACATED', vacancyReason: 'NO_ANSWER' });
    world.at('2026-03-04T04:00:00Z');
    await world.jobs.run();
    expect(world.sms.delivered.map(({ text }) => /取消/.test(text))).toEqual([false, false, false, true]);
  });

  it('says that a contact is wrong only when no message arrived', async () => {
    expect(await vacate('CONTACT_WRONG')).toBe('REACHED');
    world.sms.receiptOf = () => 'UNDELIVERED';
    await allSent();
    world.at('2026-03-02T04:00:00Z');
    await world.jobs.run();
    expect(await vacate('CONTACT_WRONG')).toBe('DONE');
  });

  it.each(['ILLNESS', 'CONFLICT', 'INELIGIBLE', 'ABSENT', 'UNWILLING'])(
    'does not choose who sits by %s',
    async (reason) => {
      expect(await vacate(reason)).toBe('NOT_FOR_ORGANISER');
    },
  );

  it('empties no seat that was accepted, none twice, and none as it was read before', async () => {
    await allSent();
    world.at('2026-03-02T12:00:00Z');
    expect(await vacate('NO_ANSWER', { version: 99 })).toBe('CONFLICT');
    expect(await vacate('NO_ANSWER')).toBe('DONE');
    expect(await vacate('NO_ANSWER')).toBe('SEAT_VACATED');
    await world.clear();
    await world.addSessions(sessionRow());
    await world.callSeats(seatRow({ liveKey: 'session_a:1', status: 'ACCEPTED' }));
    expect(await vacate('NO_ANSWER')).toBe('REACHED');
  });
});

describe('nobody is replaced', () => {
  it.each([
    ['who has signed in', sessionRow(), 'SIGNED_IN', 'ALREADY_SIGNED_IN'],
    [
      'once the voting has begun',
      sessionRow({ votingStartedAt: new Date('2026-03-01T04:00:00Z') }),
      'CALLED',
      'VOTING_STARTED',
    ],
  ] as const)('%s', async (_, session, status, code) => {
    await world.clear();
    await world.addSessions(session);
    await world.callSeats(seatRow({ liveKey: 'session_a:1', status }));
    expect(await reply('DECLINED', decline)).toBe(code);
    expect(await world.replies()).toEqual([]);
  });
});
