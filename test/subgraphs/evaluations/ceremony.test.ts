import {
  actors,
  ceremonyActs,
  ceremonyAt,
  parties,
  shares,
  type ShownDraw,
} from '../../support/ceremonyActs';
import { openEvaluationsWorld, sessionRow, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

let world: EvaluationsWorld;
let acts: ReturnType<typeof ceremonyActs>;

beforeAll(async () => {
  world = await openEvaluationsWorld();
  acts = ceremonyActs(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
});

describe('a ceremony in which everybody does right', () => {
  it('passes from PREPARED to DRAWN and fills the panel', async () => {
    const prepared = await ceremonyAt(acts, 'PREPARED');
    // 220 panels of three of twelve, less the 120 in which nobody may be chair
    expect(prepared).toMatchObject({ state: 'PREPARED', feasible: '100', attempt: 1, candidates: 12 });
    for (const party of parties) await acts.commit(prepared, party);
    expect(await acts.look(prepared.id)).toMatchObject({ state: 'COMMITTED' });
    await acts.signOff(prepared);
    for (const party of parties) await acts.reveal(prepared, party);
    expect(await acts.look(prepared.id)).toMatchObject({ state: 'DRAWN', outcome: 'DRAWN', incidents: [] });
    const seats = (await world.seats()).sort((one, other) => one.place - other.place);
    expect(seats.map(({ place, status, origin }) => [place, status, origin])).toEqual([
      [1, 'CALLED', 'DRAW'],
      [2, 'CALLED', 'DRAW'],
      [3, 'CALLED', 'DRAW'],
    ]);
    expect(seats.filter(({ office }) => office === 'CHAIR')).toHaveLength(1);
  });

  it('shows each commitment and who has revealed, and no share', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    expect(draw.parties.map(({ party, revealedAt }) => [party, revealedAt !== null])).toEqual([
      ['ORGANISER', true],
      ['AUTHORITY', false],
      ['SUPERVISOR', false],
    ]);
    expect(draw.parties[0]?.commitment).toBe(acts.commitment(draw, 'ORGANISER', shares.ORGANISER));
    expect(JSON.stringify(draw)).not.toContain(shares.ORGANISER);
  });

  it('gives the same panel for the same shares however often it is carried out', async () => {
    await ceremonyAt(acts, 'DRAWN');
    const before = await world.seats();
    for (let time = 0; time < 3; time += 1) await world.jobs.run();
    expect((await world.seats()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('lets the server make a share, and says so', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    for (const party of parties)
      await acts.act(actors[party], 'commitDrawShare', { draw: draw.id, assisted: true });
    await acts.signOff(draw);
    for (const party of parties) await acts.reveal(draw, party, null);
    const drawn = await acts.look(draw.id);
    expect(drawn).toMatchObject({ state: 'DRAWN' });
    expect(drawn?.parties.map(({ assisted }) => assisted)).toEqual([true, true, true]);
  });

  it('gives a repeated preparation its first answer', async () => {
    const once = await acts.prepare({ idempotencyKey: 'again' });
    world.list.silence(true);
    expect(await acts.prepare({ idempotencyKey: 'again' })).toEqual(once);
    expect(await world.draws()).toHaveLength(1);
  });
});

describe('before the list is frozen', () => {
  it.each([
    ['commitBy in the past', { commitBy: '2026-03-01T03:59:59Z' }, 'DRAW_DEADLINES_WRONG'],
    ['reveals due before commitments', { revealBy: '2026-03-02T03:00:00Z' }, 'DRAW_DEADLINES_WRONG'],
    ['reveals due after the opening', { revealBy: '2026-03-10T00:00:01Z' }, 'DRAW_DEADLINES_WRONG'],
    ['a redraw of nothing', { kind: 'REDRAW', reason: 'PARTY_FAILED' }, 'DRAW_KIND_WRONG'],
    [
      'a supplementary draw of nothing',
      { kind: 'SUPPLEMENTARY', reason: 'RESERVES_EXHAUSTED' },
      'DRAW_KIND_WRONG',
    ],
    ['a reason for a first draw', { reason: 'PARTY_FAILED' }, 'DRAW_REASON_WRONG'],
  ])('%s is refused', async (_, change, code) => {
    expect(await acts.prepare(change)).toMatchObject({ draw: null, code });
    expect(await world.draws()).toEqual([]);
  });

  it('reveals may be due at the very opening', async () => {
    expect((await acts.prepare({ revealBy: '2026-03-10T00:00:00Z' })).draw).not.toBeNull();
  });

  it('only the organiser of the session prepares', async () => {
    expect(await acts.prepare({}, callerAs('ORGANISING_UNIT', 'unit_b'))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await acts.prepare({}, actors.SUPERVISOR)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('more seats than candidates give no panel, and nothing is relaxed', async () => {
    for (const id of world.list.ids().slice(2)) world.list.remove(id);
    expect(await acts.prepare()).toMatchObject({ draw: null, code: 'NO_FEASIBLE_PANEL' });
  });

  it('a filing that ends before the last meeting day stops the draw (R-06)', async () => {
    world.list.fileUntil('2026-03-10');
    expect(await acts.prepare()).toMatchObject({ draw: null, code: 'OUTSIDE_VALIDITY' });
    world.list.fileUntil('2026-03-11');
    expect((await acts.prepare()).draw).not.toBeNull();
  });

  it('peers that do not answer leave nothing behind', async () => {
    world.list.silence(true);
    expect(await acts.prepare()).toMatchObject({ draw: null, code: 'SUBGRAPH_UNAVAILABLE' });
    expect(await world.draws()).toEqual([]);
  });

  it('two clerks at once prepare one draw', async () => {
    const results = await Promise.all([acts.prepare(), acts.prepare()]);
    expect(results.filter(({ draw }) => draw)).toHaveLength(1);
    expect(results.map(({ code }) => code).sort()[0]).toMatch(/^(CONFLICT|DRAW_UNDER_WAY)$/);
    expect(await acts.prepare()).toMatchObject({ code: 'DRAW_UNDER_WAY' });
  });
});

describe('conditions that nobody can draw under', () => {
  it.each([
    ['a cap of 0', { perEmployerAtMost: 0 }],
    ['no reserves', { reserves: 0 }],
    ['more non-public seats than seats', { nonPublicAtLeast: 4 }],
  ])('%s are refused by name', async (_, conditions) => {
    expect(await acts.prepare({ conditions })).toMatchObject({ draw: null, code: 'CONDITION_OUT_OF_BOUNDS' });
  });

  it('groups that do not add up to the seats are refused by name', async () => {
    await world.addSessions(
      sessionRow({ id: 'session_g', code: 'S-G', groups: [{ id: 'g1', name: '一组', seats: 2 }] }),
    );
    world.list.set(world.list.people().map((one) => ({ ...one, group: 'g1' })));
    expect(await acts.prepare({ session: 'session_g' })).toMatchObject({
      code: 'DRAW_INPUT_INVALID',
      message: 'the draw cannot be frozen: GROUP_SEATS_MISMATCH at groups',
    });
  });
});

describe('a beacon', () => {
  const LOTTERY = { kind: 'LOTTERY', game: 'SSQ', issue: '2026025' };
  const name = (draw: ShownDraw, change: object = {}) =>
    acts.act(actors.SUPERVISOR, 'nameDrawBeacon', {
      draw: draw.id,
      reference: LOTTERY,
      dueAt: '2026-03-01T13:15:00Z',
      ...change,
    });
  const enter = (draw: ShownDraw, change: object = {}) =>
    acts.act(actors.SUPERVISOR, 'enterDrawBeacon', {
      draw: draw.id,
      numbers: [1, 5, 12, 20, 28, 33],
      extra: [7],
      ...change,
    });

  it('is named once, when all have committed, and lies ahead', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED', { beacon: 'LOTTERY' });
    expect(await name(draw)).toMatchObject({ code: 'WRONG_DRAW_STATE' });
    for (const party of parties) await acts.commit(draw, party);
    expect(await name(draw, { dueAt: '2026-03-01T04:00:00Z' })).toMatchObject({ code: 'BEACON_NOT_AHEAD' });
    expect(await name(draw, { dueAt: '2026-03-03T04:00:00.001Z' })).toMatchObject({
      code: 'BEACON_NOT_AHEAD',
    });
    expect(await name(draw, { reference: { kind: 'LOTTERY', game: 'SSQ' } })).toMatchObject({
      code: 'BEACON_INVALID',
    });
    expect(await name(draw, { reference: { kind: 'DRAND', round: 99_999_999 } })).toMatchObject({
      code: 'BEACON_KIND_WRONG',
    });
    expect((await name(draw)).draw).toMatchObject({ beacon: { kind: 'LOTTERY', issue: '2026025' } });
    expect(await name(draw)).toMatchObject({ code: 'BEACON_NAMED' });
  });

  it('that is not used is refused, and one that is used must be named before the reveal', async () => {
    const plain = await ceremonyAt(acts, 'COMMITTED');
    expect(await name(plain)).toMatchObject({ code: 'BEACON_NOT_USED' });
    await acts.voidBy(plain, 'ORGANISER');
    const draw = await ceremonyAt(acts, 'COMMITTED', {
      kind: 'REDRAW',
      reason: 'CONDITIONS_CORRECTED',
      beacon: 'LOTTERY',
    });
    expect(await acts.signOff(draw)).toMatchObject({ code: 'BEACON_NOT_NAMED' });
    expect(await acts.reveal(draw, 'ORGANISER')).toMatchObject({ code: 'BEACON_NOT_NAMED' });
  });

  it('goes into the seed after it has taken place, whoever reveals last', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED', { beacon: 'LOTTERY' });
    await name(draw);
    await acts.signOff(draw);
    for (const party of parties) await acts.reveal(draw, party);
    expect(await acts.look(draw.id)).toMatchObject({ state: 'COMMITTED' });
    expect(await enter(draw)).toMatchObject({ code: 'BEACON_NOT_YET' });
    world.at('2026-03-01T13:15:00Z');
    expect(await enter(draw, { numbers: [1, 5, 12, 20, 28, 34] })).toMatchObject({ code: 'BEACON_INVALID' });
    expect((await enter(draw)).draw).toMatchObject({
      state: 'DRAWN',
      beacon: { numbers: [1, 5, 12, 20, 28, 33] },
    });
    expect(await enter(draw)).toMatchObject({ code: 'WRONG_DRAW_STATE' });
  });

  it('that nobody enters ends the ceremony, and the supervisor is named', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED', { beacon: 'LOTTERY' });
    await name(draw);
    await acts.signOff(draw);
    for (const party of parties) await acts.reveal(draw, party);
    world.at('2026-03-03T04:00:00.001Z');
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({
      state: 'VOID',
      voidReason: 'BEACON_MISSING',
      incidents: [{ kind: 'BEACON_NOT_ENTERED', party: 'SUPERVISOR' }],
    });
  });
});

describe('a commitment', () => {
  it('is made once', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    await acts.commit(draw, 'AUTHORITY');
    expect(await acts.commit(draw, 'AUTHORITY')).toMatchObject({ code: 'ALREADY_COMMITTED' });
    expect(await acts.commit(draw, 'AUTHORITY', '99'.repeat(32))).toMatchObject({
      code: 'ALREADY_COMMITTED',
    });
  });

  it.each(['', 'xyz', 'AB'.repeat(32), '11'.repeat(31)])('%j is none', async (commitment) => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    const result = await acts.act(actors.AUTHORITY, 'commitDrawShare', { draw: draw.id, commitment });
    expect(result).toMatchObject({ code: 'COMMITMENT_INVALID' });
  });

  it('is refused to who takes no part and unknown to who is elsewhere', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    const commitment = acts.commitment(draw, 'ORGANISER', shares.ORGANISER);
    const as = (role: Parameters<typeof callerAs>[0], value: string) =>
      acts.act(callerAs(role, value), 'commitDrawShare', { draw: draw.id, commitment });
    expect(await as('EXPERT', 'expert_001')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await as('DISCIPLINE_SUPERVISOR', 'dept-education')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as('ORGANISING_UNIT', 'unit_b')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of another party or draw, sent again, is a replayed message', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    await acts.commit(draw, 'ORGANISER');
    const commitment = acts.commitment(draw, 'ORGANISER', shares.ORGANISER);
    expect(await acts.act(actors.AUTHORITY, 'commitDrawShare', { draw: draw.id, commitment })).toMatchObject({
      code: 'COMMITMENT_REPLAYED',
    });
    await acts.voidBy(draw, 'ORGANISER');
    const second = (await acts.prepare({ kind: 'REDRAW', reason: 'CONDITIONS_CORRECTED' })).draw;
    expect(
      await acts.act(actors.ORGANISER, 'commitDrawShare', { draw: second?.id, commitment }),
    ).toMatchObject({
      code: 'COMMITMENT_REPLAYED',
    });
  });

  it('comes in time at the deadline and too late a millisecond after', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    world.at('2026-03-02T04:00:00.001Z');
    expect(await acts.commit(draw, 'ORGANISER')).toMatchObject({ code: 'DEADLINE_PASSED' });
    world.at('2026-03-02T04:00:00.000Z');
    expect((await acts.commit(draw, 'ORGANISER')).draw).not.toBeNull();
  });

  it('of all three at once leaves none behind', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    await Promise.all(parties.map((party) => acts.commit(draw, party)));
    expect(await acts.look(draw.id)).toMatchObject({ state: 'COMMITTED' });
  });
});

describe('a reveal', () => {
  it('waits for every commitment', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    await acts.commit(draw, 'ORGANISER');
    expect(await acts.reveal(draw, 'ORGANISER')).toMatchObject({ code: 'WRONG_DRAW_STATE' });
  });

  it('waits for the supervisor', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED');
    expect(await acts.reveal(draw, 'ORGANISER')).toMatchObject({ code: 'SIGN_OFF_MISSING' });
  });

  it('is made once', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    expect(await acts.reveal(draw, 'ORGANISER')).toMatchObject({ code: 'ALREADY_REVEALED' });
  });

  it.each(['', 'xyz', 'AB'.repeat(32)])('%j is none, and ends nothing', async (share) => {
    const draw = await ceremonyAt(acts, 'SIGNED');
    expect(await acts.reveal(draw, 'AUTHORITY', share)).toMatchObject({ code: 'SHARE_INVALID' });
    expect(await acts.look(draw.id)).toMatchObject({ state: 'COMMITTED' });
  });

  it('comes in time at the deadline and too late a millisecond after', async () => {
    const draw = await ceremonyAt(acts, 'SIGNED');
    world.at('2026-03-03T04:00:00.001Z');
    expect(await acts.reveal(draw, 'ORGANISER')).toMatchObject({ code: 'DEADLINE_PASSED' });
    world.at('2026-03-03T04:00:00.000Z');
    expect((await acts.reveal(draw, 'ORGANISER')).draw).not.toBeNull();
  });

  it('of the last two at once draws one panel', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    await Promise.all([acts.reveal(draw, 'AUTHORITY'), acts.reveal(draw, 'SUPERVISOR')]);
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({ state: 'DRAWN', outcome: 'DRAWN' });
    expect(await world.seats()).toHaveLength(3);
  });
});

describe('the supervisor', () => {
  it('signs once at each stage, at its time', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    expect(await acts.signOff(draw)).toMatchObject({ code: 'WRONG_DRAW_STATE' });
    for (const party of parties) await acts.commit(draw, party);
    expect(await acts.signOff(draw, 'AFTER_RESULT')).toMatchObject({ code: 'WRONG_DRAW_STATE' });
    expect((await acts.signOff(draw)).draw).not.toBeNull();
    expect(await acts.signOff(draw)).toMatchObject({ code: 'ALREADY_SIGNED' });
  });

  it('ends the ceremony with an objection before the reveal', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED');
    const { draw: ended } = await acts.signOff(draw, 'BEFORE_REVEAL', 'OBJECTED');
    expect(ended).toMatchObject({
      state: 'VOID',
      voidReason: 'SUPERVISOR_OBJECTED',
      incidents: [{ kind: 'OBJECTION', party: 'SUPERVISOR' }],
    });
  });

  it('puts an objection to the result on record and changes nothing', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    const { draw: objected } = await acts.signOff(draw, 'AFTER_RESULT', 'OBJECTED');
    expect(objected).toMatchObject({ state: 'DRAWN', incidents: [{ kind: 'OBJECTION' }] });
    expect(await world.seats()).toHaveLength(3);
  });

  it('cannot sign once the filing no longer covers the meeting (R-06)', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED');
    world.list.fileUntil('2026-03-10');
    expect(await acts.signOff(draw)).toMatchObject({ code: 'OUTSIDE_VALIDITY' });
  });
});

describe('the end of a ceremony', () => {
  it.each(['PREPARED', 'COMMITTED', 'SIGNED'] as const)(
    'may be made of %s, without an incident',
    async (reached) => {
      const draw = await ceremonyAt(acts, reached);
      const { draw: ended } = await acts.voidBy(draw, 'AUTHORITY');
      expect(ended).toMatchObject({
        state: 'VOID',
        voidReason: 'CONDITIONS_WRONG',
        voidedBy: 'AUTHORITY',
        incidents: [],
      });
      for (const act of [acts.commit, acts.reveal, acts.voidBy])
        expect((await act(draw, 'SUPERVISOR')).draw).toBeNull();
    },
  );

  it('amid the reveals is an incident of who ended it', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    expect((await acts.voidBy(draw, 'AUTHORITY')).draw).toMatchObject({
      state: 'VOID',
      incidents: [{ kind: 'VOIDED_AMID_REVEALS', party: 'AUTHORITY' }],
    });
  });

  it('is refused once the seed can be known', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    expect(await acts.voidBy(draw, 'ORGANISER')).toMatchObject({ code: 'SEED_KNOWN' });
  });

  it('comes with the end of its session', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED');
    const version = (await world.sessions())[0]?.version;
    await world.ask(
      actors.ORGANISER,
      `mutation { cancelSession(input: { id: "session_a", version: ${version}, reason: "x" }) { refusal { code } } }`,
    );
    expect(await acts.look(draw.id)).toMatchObject({ state: 'VOID', voidReason: 'SESSION_CANCELLED' });
  });

  it('leaves the draw on record, and the next one names it', async () => {
    const first = await ceremonyAt(acts, 'COMMITTED');
    await acts.voidBy(first, 'SUPERVISOR', 'PROCEDURE_BROKEN');
    expect(await acts.prepare()).toMatchObject({ code: 'DRAW_KIND_WRONG' });
    expect(await acts.prepare({ kind: 'REDRAW' })).toMatchObject({ code: 'DRAW_REASON_WRONG' });
    const second = await ceremonyAt(acts, 'DRAWN', { kind: 'REDRAW', reason: 'CONDITIONS_CORRECTED' });
    expect(second).toMatchObject({ attempt: 2, state: 'DRAWN' });
    expect(second.inputHash).not.toBe(first.inputHash);
    expect(await acts.look(first.id)).toMatchObject({ state: 'VOID', voidReason: 'PROCEDURE_BROKEN' });
    expect(await acts.prepare({ kind: 'REDRAW', reason: 'CONDITIONS_CORRECTED' })).toMatchObject({
      code: 'DRAW_KIND_WRONG',
    });
  });

  it('keeps a session where it is while a ceremony runs', async () => {
    await ceremonyAt(acts, 'PREPARED');
    const version = (await world.sessions())[0]?.version;
    const { data } = await world.ask(
      actors.ORGANISER,
      `mutation { rescheduleSession(input: { id: "session_a", version: ${version}, meetingDays: ["2026-03-12"],
        opensAt: "2026-03-11T00:00:00Z" }) { refusal { code } } }`,
    );
    expect(data?.['rescheduleSession']).toEqual({ refusal: { code: 'DRAW_UNDER_WAY' } });
  });
});

describe('a deadline', () => {
  it('ends a ceremony without all commitments and names who withheld', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    await acts.commit(draw, 'AUTHORITY');
    world.at('2026-03-02T04:00:00.000Z');
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({ state: 'PREPARED' });
    world.at('2026-03-02T04:00:00.001Z');
    await Promise.all([world.jobs.run(), world.jobs.run()]);
    expect(await acts.look(draw.id)).toMatchObject({
      state: 'VOID',
      voidReason: 'COMMITMENT_MISSING',
      voidedBy: null,
      incidents: [
        { kind: 'COMMITMENT_MISSING', party: 'ORGANISER' },
        { kind: 'COMMITMENT_MISSING', party: 'SUPERVISOR' },
      ],
    });
  });

  it('ends a ceremony that the supervisor did not sign, and blames nobody else', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED');
    world.at('2026-03-03T04:00:00.001Z');
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({
      voidReason: 'SIGN_OFF_MISSING',
      incidents: [{ kind: 'SIGN_OFF_MISSING', party: 'SUPERVISOR' }],
    });
  });

  it('that was acted on stays so when the clock is set back', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    world.at('2026-03-02T04:00:00.001Z');
    await world.jobs.run();
    world.at('2026-03-01T00:00:00.000Z');
    await world.jobs.run();
    expect(await acts.commit(draw, 'ORGANISER')).toMatchObject({ code: 'WRONG_DRAW_STATE' });
    expect(await acts.look(draw.id)).toMatchObject({ state: 'VOID' });
  });
});
