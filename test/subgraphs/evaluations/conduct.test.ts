import { violationReportRepository } from '../../../subgraphs/evaluations/persistence/violationReportRepository';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { appointment } from '../../support/appointment';
import {
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test data');
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const authority: Caller = { ...callerAs('FILING_AUTHORITY', REFORM), subject: 'officer one' };
const reviewer: Caller = { ...authority, subject: 'officer two' };
const supervisor = callerAs('DISCIPLINE_SUPERVISOR', REFORM);
const expert = callerAs('EXPERT', 'expert_a');

interface Case {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly effect: string | null;
}
interface Payload {
  readonly case: Case | null;
  readonly refusal: { readonly code: string } | null;
}
const FIELDS =
  'id version kind status effect ruling occurredOn hearingEndsOn appealEndsOn statement termFrom termTo ' +
  'seat { id } member { id } expert { id }';

let world: EvaluationsWorld;
let keys = 0;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
beforeEach(() => world.appoint(appointment({ termTo: '2026-12-31' })));
afterEach(() => world.clear());
afterAll(() => world.close());

async function act(caller: Caller, mutation: string, input: object): Promise<Payload> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await world.ask(
    caller,
    `mutation ($input: ${type}) { ${mutation}(input: $input) { case { ${FIELDS} } refusal { code } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data?.[mutation])) as Payload;
}
const done = ({ case: one, refusal }: Payload): Case => {
  if (!one) throw new Error(refusal?.code);
  return one;
};
const propose = (input: object = {}, caller = organiser) =>
  act(caller, 'proposeConductCase', {
    idempotencyKey: `case-${(keys += 1)}`,
    kind: 'REFUSAL',
    occasion: 'SEMINAR',
    member: 'member_a',
    occurredOn: '2026-02-10',
    account: '通知后未到会',
    evidence: ['通话记录 3'],
    ...input,
  });
const on = (one: Case, input: object = {}) => ({ id: one.id, version: one.version, ...input });
const state = (one: Case, caller = expert) => act(caller, 'stateOnCase', on(one, { statement: '当日出差' }));
const rule = (one: Case, ruling = 'UNJUSTIFIED', caller = authority) =>
  act(caller, 'ruleOnCase', on(one, { ruling, reasons: '无正当理由' }));
const appeal = (one: Case) => act(expert, 'appealRuling', on(one, { grounds: '有病历为证' }));
const decide = (one: Case, decision = 'OVERTURNED', caller = reviewer) =>
  act(caller, 'decideAppeal', on(one, { decision, reasons: '经复核' }));

/** A case of another day, proposed and heard. */
const heard = async (input: object = {}): Promise<Case> => done(await state(done(await propose(input))));
const unjustified = async (occurredOn: string): Promise<Case> =>
  done(await rule(await heard({ occurredOn })));
const told = async () => {
  await world.dispatcher.idle();
  return world.told.map(({ type, payload }) => {
    const { effect, reason, until } = payload as { effect?: string; reason?: string; until?: string | null };
    return [type, effect ?? reason, ...(until === undefined || until === null ? [] : [until])].join(' ');
  });
};
const seen = async (caller: Caller, query: string) =>
  JSON.parse(JSON.stringify((await world.ask(caller, query)).data)) as Record<string, unknown>;
const statuses = async () =>
  (await seen(authority, '{ conductCases { nodes { effect status } } }'))['conductCases'];

describe('a refusal', () => {
  it('has no effect until it was heard and ruled', async () => {
    const proposed = done(await propose());
    expect(proposed).toMatchObject({
      status: 'PROPOSED',
      effect: null,
      hearingEndsOn: '2026-03-11',
      member: { id: 'member_a' },
      expert: { id: 'expert_a' },
    });
    expect((await rule(proposed)).refusal?.code).toBe('HEARING_RUNS');
    const stated = done(await state(proposed));
    expect(stated).toMatchObject({ status: 'HEARD', effect: null, statement: '当日出差' });
    expect(await told()).toEqual([]);
    expect(done(await rule(stated))).toMatchObject({
      status: 'RULED',
      effect: 'WARN',
      appealEndsOn: '2026-03-16',
      termFrom: '2023-03-01',
      termTo: '2026-12-31',
    });
    expect(await told()).toEqual(['CreditAdjudicated WARN 2026-12-31']);
  });

  it('is ruled unheard once the time for a statement has passed', async () => {
    const proposed = done(await propose());
    world.at('2026-03-11T15:59:59Z');
    expect((await rule(proposed)).refusal?.code).toBe('HEARING_RUNS');
    world.at('2026-03-11T16:00:00Z');
    expect(await statuses()).toEqual({ nodes: [{ status: 'HEARD', effect: null }] });
    expect(done(await rule(proposed)).status).toBe('RULED');
  });

  it('disqualifies with the second of the appointment, and a third adds nothing', async () => {
    await unjustified('2026-02-10');
    expect(await unjustified('2026-02-11')).toMatchObject({ effect: 'EXCLUDE' });
    expect(await unjustified('2026-02-12')).toMatchObject({ effect: null });
    expect(await told()).toEqual(['CreditAdjudicated WARN 2026-12-31', 'CreditAdjudicated EXCLUDE']);
  });

  it('does not add up over two appointments', async () => {
    world.appoint(appointment({ memberId: 'member_b', poolId: 'pool_b', termTo: '2026-12-31' }));
    await unjustified('2026-02-10');
    const other = await heard({ member: 'member_b', occurredOn: '2026-02-11' });
    expect(done(await rule(other))).toMatchObject({ effect: 'WARN' });
  });

  it('justified leaves no trace in the archive', async () => {
    expect(done(await rule(await heard(), 'JUSTIFIED'))).toMatchObject({ effect: null, appealEndsOn: null });
    expect(await told()).toEqual([]);
  });

  it('of a day in no appointment is not counted', async () => {
    expect((await rule(await heard({ occurredOn: '2023-02-28' }))).refusal?.code).toBe('NO_APPOINTMENT');
  });

  it('is proposed once for an occasion', async () => {
    done(await propose());
    expect((await propose()).refusal?.code).toBe('ALREADY_PROPOSED');
    const both = await Promise.all([1, 2].map(() => propose({ occurredOn: '2026-02-11' })));
    expect(both.map(({ refusal }) => refusal?.code ?? 'DONE').sort()).toEqual(['ALREADY_PROPOSED', 'DONE']);
  });

  it('of another unit’s member is not found', async () => {
    world.appoint(appointment({ memberId: 'member_x', organisingUnitId: 'unit_b' }));
    expect((await propose({ member: 'member_x' })).refusal?.code).toBe('NOT_FOUND');
    expect((await propose({ member: 'nobody' })).refusal?.code).toBe('NOT_FOUND');
    expect((await propose({ member: undefined })).refusal?.code).toBe('SEAT_OR_MEMBER');
    expect((await propose({ seat: 'seat_a' })).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('a violation', () => {
  it('confirmed disqualifies at once', async () => {
    const one = await heard({ kind: 'FAVOUR_SCORING', occasion: 'MEETING' });
    expect(done(await rule(one, 'CONFIRMED'))).toMatchObject({ effect: 'EXCLUDE' });
    expect(await told()).toEqual(['CreditAdjudicated EXCLUDE']);
  });

  it('dismissed does nothing', async () => {
    const one = await heard({ kind: 'LEAK', occasion: 'MEETING' });
    expect(done(await rule(one, 'DISMISSED'))).toMatchObject({ effect: null });
    expect(await told()).toEqual([]);
  });
});

describe('an appeal', () => {
  it('is heard to its last day and not the day after', async () => {
    const first = await unjustified('2026-02-10');
    const second = await unjustified('2026-02-11');
    world.at('2026-03-16T15:59:59Z');
    expect(done(await appeal(first)).status).toBe('APPEALED');
    world.at('2026-03-16T16:00:00Z');
    expect((await appeal(second)).refusal?.code).toBe('APPEAL_OVER');
  });

  it('upheld leaves the effect, overturned lifts it', async () => {
    const first = done(await appeal(await unjustified('2026-02-10')));
    const second = done(await appeal(await unjustified('2026-02-11')));
    expect(done(await decide(first, 'UPHELD'))).toMatchObject({ status: 'UPHELD', effect: 'WARN' });
    expect(done(await decide(second))).toMatchObject({ status: 'OVERTURNED', effect: null });
    expect(await told()).toEqual([
      'CreditAdjudicated WARN 2026-12-31',
      'CreditAdjudicated EXCLUDE',
      'CreditLifted OVERTURNED',
    ]);
  });

  it('overturned for the first refusal turns the second into a warning', async () => {
    const first = done(await appeal(await unjustified('2026-02-10')));
    await unjustified('2026-02-11');
    await decide(first);
    expect((await told()).slice(2).sort()).toEqual([
      'CreditAdjudicated WARN 2026-12-31',
      'CreditLifted OVERTURNED',
      'CreditLifted REPLACED',
    ]);
  });

  it('is decided by another person than the one who ruled', async () => {
    const one = done(await appeal(await unjustified('2026-02-10')));
    expect((await decide(one, 'UPHELD', authority)).refusal?.code).toBe('RULED_BY_SAME');
    expect(done(await decide(one, 'UPHELD')).status).toBe('UPHELD');
  });
});

describe('two at once', () => {
  it('who rule on one case rule once', async () => {
    const one = await heard();
    const both = await Promise.all([rule(one), rule(one, 'JUSTIFIED')]);
    const codes = both.map(({ refusal }) => refusal?.code ?? 'DONE').sort();
    expect(codes[1]).toBe('DONE');
    expect(['CONFLICT', 'CASE_STATUS']).toContain(codes[0]);
  });

  it('who rule on two refusals of one expert warn once and disqualify once', async () => {
    const one = await heard({ occurredOn: '2026-02-10' });
    const other = await heard({ occurredOn: '2026-02-11' });
    await Promise.all([rule(one), rule(other)]);
    expect((await told()).sort()).toEqual(['CreditAdjudicated EXCLUDE', 'CreditAdjudicated WARN 2026-12-31']);
  });

  it('who rule on a second and a third refusal disqualify once', async () => {
    await unjustified('2026-02-09');
    const one = await heard({ occurredOn: '2026-02-10' });
    const other = await heard({ occurredOn: '2026-02-11' });
    await Promise.all([rule(one), rule(other)]);
    expect((await told()).filter((event) => event.includes('EXCLUDE'))).toHaveLength(1);
  });
});

describe('a case about a seat', () => {
  const OPENS = '2026-03-10T00:00:00Z';
  const refused = { status: 'VACATED', vacancyReason: 'UNWILLING' } as const;
  const ofSeat = { occasion: 'MEETING', member: undefined, seat: 'seat_a', occurredOn: '2026-03-01' };
  beforeEach(async () => {
    await world.addSessions(sessionRow());
    await world.addSeats(seatRow(refused));
  });

  it('names the seat and nobody until the session opens, but to the expert', async () => {
    const one = done(await propose(ofSeat));
    expect(one).toMatchObject({ seat: { id: 'seat_a' }, member: null, expert: null });
    const [stored] = await world.cases();
    expect(JSON.stringify(stored)).not.toContain('expert_a');
    for (const caller of [organiser, authority, supervisor])
      expect(await seen(caller, `{ conductCase(id: "${one.id}") { seat { id } expert { id } } }`)).toEqual({
        conductCase: { seat: { id: 'seat_a' }, expert: null },
      });
    expect(await seen(expert, `{ conductCase(id: "${one.id}") { expert { id } } }`)).toEqual({
      conductCase: { expert: { id: 'expert_a' } },
    });
    expect(await seen(callerAs('EXPERT', 'expert_b'), `{ conductCase(id: "${one.id}") { id } }`)).toEqual({
      conductCase: null,
    });
  });

  it('is heard and ruled from the opening on, with a hearing of full length', async () => {
    const one = done(await propose(ofSeat));
    expect((await state(one)).refusal?.code).toBe('NAMES_SEALED');
    expect((await rule(one)).refusal?.code).toBe('NAMES_SEALED');
    world.at(OPENS);
    await world.jobs.run();
    const [{ version = 0 } = {}] = await world.cases();
    const open = { ...one, version };
    expect((await rule(open)).refusal?.code).toBe('HEARING_RUNS');
    const stated = done(await state(open));
    expect(stated).toMatchObject({ hearingEndsOn: '2026-03-20', expert: { id: 'expert_a' } });
    expect(done(await rule(stated))).toMatchObject({ effect: 'WARN', expert: { id: 'expert_a' } });
  });

  it('is refused for a seat that is held, or one of another unit', async () => {
    await world.addSeats(seatRow({ id: 'seat_b', place: 2, expertId: 'expert_b' }));
    expect((await propose({ ...ofSeat, seat: 'seat_b' })).refusal?.code).toBe('NOT_REFUSED');
    expect((await propose(ofSeat, callerAs('ORGANISING_UNIT', 'unit_b'))).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('a case that rests on a report of misconduct', () => {
  const OPENED = new Date('2026-02-20T00:00:00Z');
  const leak = { kind: 'LEAK', occasion: 'MEETING', member: undefined, occurredOn: '2026-02-20' };
  const citing = (violationReport: string, change: object = {}) =>
    propose({ ...leak, seat: 'seat_a', violationReport, ...change });
  const CITED = 'conductCases { nodes { violationReport { text reporter { id } } } }';
  beforeEach(async () => {
    for (const [id, place] of [['a', 1] as const, ['b', 2] as const]) {
      const session = { id: `session_${id}`, code: `S-${id}`, opensAt: OPENED, namesOpenedAt: OPENED };
      await world.addSessions(sessionRow({ ...session, firstMeetingDay: '2026-02-20' }));
      const seat = { sessionId: `session_${id}`, opensAt: OPENED, place };
      await world.addSeats(
        seatRow({ id: `seat_${id}`, expertId: `expert_${id}`, ...seat }),
        seatRow({ id: `seat_${id}_reporter`, expertId: 'expert_r', ...seat, place: place + 2 }),
      );
      await violationReportRepository(world.database, everything).insert({
        id: `report_${id}`,
        sessionId: `session_${id}`,
        filingAuthorityId: REFORM,
        organisingUnitId: 'unit_a',
        kind: 'LEAK',
        text: '向申报人透露了评审情况',
        reporterSeatId: `seat_${id}_reporter`,
        reportedAt: OPENED,
      });
    }
  });

  it('shows it to the offices, and the reporter to the authority alone', async () => {
    done(await citing('report_a'));
    const shown = (reporter: object | null) => ({
      conductCases: { nodes: [{ violationReport: { text: '向申报人透露了评审情况', reporter } }] },
    });
    expect(await seen(authority, `{ ${CITED} }`)).toEqual(shown({ id: 'seat_a_reporter' }));
    for (const office of [organiser, supervisor])
      expect(await seen(office, `{ ${CITED} }`)).toEqual(shown(null));
  });

  it('tells neither who is reported nor who reported of it', async () => {
    const one = done(await citing('report_a'));
    expect(await seen(expert, `{ ${CITED} }`)).toEqual({
      conductCases: { nodes: [{ violationReport: null }] },
    });
    const cited = `{ conductCase(id: "${one.id}") { violationReport { id } } }`;
    expect(await seen(callerAs('EXPERT', 'expert_r'), cited)).toEqual({ conductCase: null });
  });

  it('rests on one of its own session, within reach', async () => {
    expect((await citing('report_b')).refusal?.code).toBe('NOT_FOUND');
    expect((await citing('report_x')).refusal?.code).toBe('NOT_FOUND');
    expect((await propose({ violationReport: 'report_a' })).refusal?.code).toBe('NOT_FOUND');
    expect((await citing('report_a')).refusal).toBeNull();
  });
});

describe('whoever has no part in a step', () => {
  it('may not take it', async () => {
    const one = await heard();
    await expect(propose({}, authority)).rejects.toThrow('FORBIDDEN');
    await expect(rule(one, 'JUSTIFIED', organiser)).rejects.toThrow('FORBIDDEN');
    await expect(rule(one, 'JUSTIFIED', supervisor)).rejects.toThrow('FORBIDDEN');
    await expect(state(one, organiser)).rejects.toThrow('FORBIDDEN');
    expect((await state(one, callerAs('EXPERT', 'expert_b'))).refusal?.code).toBe('NOT_FOUND');
    const foreign = callerAs('FILING_AUTHORITY', 'dept-health');
    expect((await rule(one, 'JUSTIFIED', foreign)).refusal?.code).toBe('NOT_FOUND');
  });
});
