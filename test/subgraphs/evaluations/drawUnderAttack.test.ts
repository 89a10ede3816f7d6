import { seatPlace } from '../../../subgraphs/evaluations/domain/Seat';
import { drawRecordRepository } from '../../../subgraphs/evaluations/persistence/drawRecordRepository';
import { noticeRepositories } from '../../../subgraphs/evaluations/persistence/noticeRepositories';
import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { seatRepository } from '../../../subgraphs/evaluations/persistence/seatRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { actors, ceremonyActs, ceremonyAt, parties, shares } from '../../support/ceremonyActs';
import {
  applicantRow,
  openEvaluationsWorld,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { panelActs } from '../../support/panelActs';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test data');
const ON_SITE = { commitBy: '2026-03-10T02:00:00Z', revealBy: '2026-03-10T03:00:00Z' };
const SUPPLEMENTARY = { kind: 'SUPPLEMENTARY', reason: 'SHORTAGE_ON_SITE', ...ON_SITE };
let world: EvaluationsWorld;
let acts: ReturnType<typeof ceremonyActs>;
let panel: ReturnType<typeof panelActs>;

beforeAll(async () => {
  world = await openEvaluationsWorld();
  acts = ceremonyActs(world);
  panel = panelActs(world);
});
afterAll(() => world.close());
afterEach(() => jest.restoreAllMocks());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
});

const version = async () => (await world.sessions())[0]?.version;
const codeOf = async (caller: typeof actors.ORGANISER, mutation: string): Promise<unknown> => {
  const { data, errors } = await world.ask(caller, `mutation { ${mutation} { refusal { code } } }`);
  if (errors) return errors[0]?.extensions['code'];
  return (Object.values(data ?? {})[0] as { refusal: { code: string } | null }).refusal?.code;
};
const verified = async (id: string) => {
  const { data, errors } = await world.ask(
    actors.SUPERVISOR,
    `{ verifyDraw(id: "${id}") { valid step detail } }`,
  );
  expect(errors).toBeUndefined();
  return data?.['verifyDraw'] as { valid: boolean; step: string | null } | null;
};
const signOffsOf = ({ publicRecord }: { readonly publicRecord: string | null }) =>
  (JSON.parse(publicRecord ?? '{}') as { public: { signOffs: unknown } }).public.signOffs;

describe('an organiser who cancels a session', () => {
  it('amid the reveals is on record like one who ends the draw', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    await codeOf(
      actors.ORGANISER,
      `cancelSession(input: { id: "session_a", version: ${await version()}, reason: "x" })`,
    );
    expect(await acts.look(draw.id)).toMatchObject({
      state: 'VOID',
      voidReason: 'SESSION_CANCELLED',
      incidents: [{ kind: 'VOIDED_AMID_REVEALS', party: 'ORGANISER' }],
    });
  });
});

describe('a session that is cancelled', () => {
  const cancel = async () =>
    codeOf(
      actors.ORGANISER,
      `cancelSession(input: { id: "session_a", version: ${await version()}, reason: "x" })`,
    );
  const invited = () => noticeRepositories(world.database, everything).notices.find();

  it('seats nobody when its draw is carried out after', async () => {
    const draws = panelDrawRepository(world.database, everything);
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    const [{ sealedInput = null } = {}] = await world.draws();
    await draws.update(draw.id, {}, { sealedInput: 'v1.spoilt' });
    for (const party of parties.slice(1)) await acts.reveal(draw, party);
    expect((await acts.look(draw.id))?.state).toBe('REVEALED');
    await draws.update(draw.id, {}, { sealedInput: sealedInput ?? '' });
    expect(await cancel()).toBeUndefined();
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({ state: 'DRAWN', outcome: 'DRAWN' });
    expect(await world.seats()).toEqual([]);
    expect(await invited()).toEqual([]);
  });

  it('calls nobody who was drawn before', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    world.list.silence(true);
    for (const party of parties.slice(1)) await acts.reveal(draw, party);
    expect(await panel.live()).toHaveLength(3);
    expect(await cancel()).toBeUndefined();
    world.list.silence(false);
    await world.jobs.run();
    expect((await world.draws()).find(({ id }) => id === draw.id)?.checkedAt).not.toBeNull();
    expect(await invited()).toEqual([]);
  });
});

describe('one person', () => {
  const twice = { ...actors.AUTHORITY, subject: actors.ORGANISER.subject };

  it('does not commit for two parties', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    await acts.commit(draw, 'ORGANISER');
    const commitment = acts.commitment(draw, 'AUTHORITY', '77'.repeat(32));
    expect(await acts.act(twice, 'commitDrawShare', { draw: draw.id, commitment })).toMatchObject({
      code: 'SAME_PERSON',
    });
  });

  it('does not reveal for two parties', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    expect(await acts.act(twice, 'revealDrawShare', { draw: draw.id, share: '22'.repeat(32) })).toMatchObject(
      { code: 'SAME_PERSON' },
    );
  });

  it.each(['BEFORE_REVEAL', 'AFTER_RESULT'])('does not bring a share and sign off %s', async (stage) => {
    const draw = await ceremonyAt(acts, stage === 'BEFORE_REVEAL' ? 'COMMITTED' : 'DRAWN');
    for (const party of ['ORGANISER', 'AUTHORITY'] as const)
      expect(
        await acts.act({ ...actors.SUPERVISOR, subject: actors[party].subject }, 'signOffDraw', {
          draw: draw.id,
          stage,
          opinion: 'APPROVED',
        }),
      ).toMatchObject({ code: 'SAME_PERSON' });
    expect((await acts.signOff(draw, stage)).code).toBeUndefined();
  });

  it('does not sign off and reveal for another party', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED');
    const officer = { subject: 'officer_of_two' };
    const signOff = { draw: draw.id, stage: 'BEFORE_REVEAL', opinion: 'APPROVED' };
    await acts.act({ ...actors.SUPERVISOR, ...officer }, 'signOffDraw', signOff);
    expect(
      await acts.act({ ...actors.ORGANISER, ...officer }, 'revealDrawShare', {
        draw: draw.id,
        share: shares.ORGANISER,
      }),
    ).toMatchObject({ code: 'SAME_PERSON' });
  });

  it('does not ask for an early opening and approve it', async () => {
    await codeOf(
      actors.ORGANISER,
      'requestEarlyOpening(input: { session: "session_a", reason: "x", opensAt: "2026-03-05T00:00:00Z" })',
    );
    const both = { ...actors.SUPERVISOR, subject: actors.ORGANISER.subject };
    expect(await codeOf(both, 'approveEarlyOpening(input: { session: "session_a" })')).toBe('SAME_PERSON');
  });
});

describe('a wish to open early', () => {
  it('lapses when the session moves, and never opens one later', async () => {
    const wish = (at: string) =>
      codeOf(
        actors.ORGANISER,
        `requestEarlyOpening(input: { session: "session_a", reason: "x", opensAt: "${at}" })`,
      );
    expect(await wish('2026-03-08T00:00:00Z')).toBeUndefined();
    expect(
      await codeOf(
        actors.ORGANISER,
        `rescheduleSession(input: { id: "session_a", version: ${await version()}, meetingDays: ["2026-03-06"],
          opensAt: "2026-03-05T00:00:00Z" })`,
      ),
    ).toBeUndefined();
    expect(await codeOf(actors.SUPERVISOR, 'approveEarlyOpening(input: { session: "session_a" })')).toBe(
      'NO_EARLY_OPENING',
    );
    expect((await world.sessions())[0]?.opensAt).toEqual(new Date('2026-03-05T00:00:00Z'));
    expect(await wish('2026-03-04T00:00:00Z')).toBeUndefined();
  });
});

describe('a supplementary draw on site', () => {
  beforeEach(async () => {
    await ceremonyAt(acts, 'REGISTERED');
    for (let time = 0; time < 6 && (await panel.live()).length === 3; time += 1)
      await panel.vacate((await panel.live()).filter(({ office }) => office === 'MEMBER').slice(0, 1));
    await world.addApplicants(applicantRow());
    world.at('2026-03-10T01:00:00Z');
    await world.jobs.run();
  });
  const openVote = () =>
    codeOf(actors.ORGANISER, 'openVote(input: { idempotencyKey: "v", applicant: "applicant_a" })');
  const signEverybodyIn = async () => {
    for (const { id } of await panel.live())
      await seatRepository(world.database, everything).update(
        id,
        {},
        { status: 'SIGNED_IN', attendance: 'ATTENDED' },
      );
  };

  it.each(['PREPARED', 'ONE_REVEALED'] as const)('%s keeps the vote from beginning', async (reached) => {
    await ceremonyAt(acts, reached, SUPPLEMENTARY);
    await signEverybodyIn();
    expect(await openVote()).toBe('DRAW_UNDER_WAY');
  });

  it('keeps the session from closing', async () => {
    await ceremonyAt(acts, 'PREPARED', {
      ...SUPPLEMENTARY,
      commitBy: '2026-03-11T02:00:00Z',
      revealBy: '2026-03-11T03:00:00Z',
    });
    await signEverybodyIn();
    world.at('2026-03-11T01:00:00Z');
    expect(
      await codeOf(actors.ORGANISER, `closeSession(input: { id: "session_a", version: ${await version()} })`),
    ).toBe('DRAW_UNDER_WAY');
  });

  it('that is carried out after the vote has begun seats nobody', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED', SUPPLEMENTARY);
    await panel.startVoting();
    for (const party of parties.slice(1)) await acts.reveal(draw, party);
    expect(await acts.look(draw.id)).toMatchObject({ state: 'DRAWN', outcome: 'DRAWN' });
    expect(await panel.live()).toHaveLength(2);
  });

  it('is not frozen for a panel that has changed meanwhile', async () => {
    const ask = world.deps.experts.ask.bind(world.deps.experts);
    jest.spyOn(world.deps.experts, 'ask').mockImplementationOnce(async (...question) => {
      const row = seatRow({
        id: 'seat_meanwhile',
        expertId: 'expert_099',
        place: 1,
        opensAt: new Date('2026-03-10T00:00:00Z'),
      });
      const held = (await panel.live()).map(({ place }) => place);
      const place = [1, 2, 3].find((one) => !held.includes(one)) ?? 0;
      await world.addSeats({ ...row, place, liveKey: seatPlace('session_a', place) });
      return ask(...question);
    });
    expect(await acts.prepare(SUPPLEMENTARY)).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a clock that is set back amid a ceremony', () => {
  it('leaves its times in their order, and the record valid', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED');
    world.at('2026-03-01T03:00:00Z');
    await acts.signOff(draw);
    world.at('2026-03-01T02:00:00Z');
    for (const party of parties) await acts.reveal(draw, party);
    world.at('2026-03-01T01:00:00Z');
    await acts.signOff(draw, 'AFTER_RESULT');
    expect(await verified(draw.id)).toMatchObject({ valid: true });
  });
});

describe('a supervisor', () => {
  it('who withholds the second signature makes no record invalid', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    world.at('2026-03-10T00:00:00Z');
    await world.jobs.run();
    const closed = await acts.look(draw.id);
    expect(closed && signOffsOf(closed)).toMatchObject([{ stage: 'BEFORE_REVEAL', opinion: 'APPROVED' }]);
    expect(await verified(draw.id)).toMatchObject({ valid: true });
  });

  it('who objects to the result is not registered as one who signed it', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    const { draw: objected } = await acts.signOff(draw, 'AFTER_RESULT', 'OBJECTED');
    expect(objected && signOffsOf(objected)).toMatchObject([
      { stage: 'BEFORE_REVEAL', opinion: 'APPROVED' },
      { stage: 'AFTER_RESULT', opinion: 'OBJECTED' },
    ]);
    expect(await verified(draw.id)).toMatchObject({ valid: true });
  });

  it('of two draws of one committee at once has an answer to both signatures', async () => {
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    const first = await ceremonyAt(acts, 'DRAWN');
    const second = await ceremonyAt(acts, 'DRAWN', { session: 'session_b' });
    const both = await Promise.all([first, second].map((draw) => acts.signOff(draw, 'AFTER_RESULT')));
    expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
  });
});

describe('somebody with the database', () => {
  const two = async () => {
    const first = await ceremonyAt(acts, 'REGISTERED');
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    return { first, second: await ceremonyAt(acts, 'REGISTERED', { session: 'session_b' }) };
  };

  it('who takes a record out of the chain breaks the check of the next', async () => {
    const { first, second } = await two();
    await drawRecordRepository(world.database).remove(first.id);
    expect(await verified(second.id)).toMatchObject({ valid: false, step: 'CHAIN' });
  });

  it('who puts another record before one breaks the check of that one', async () => {
    const { first, second } = await two();
    await drawRecordRepository(world.database).update(first.id, {}, { recordHash: '0'.repeat(64) });
    expect(await verified(second.id)).toMatchObject({ valid: false, step: 'CHAIN' });
  });

  it('who changes what everybody reads of a record is found out', async () => {
    const draw = await ceremonyAt(acts, 'REGISTERED');
    const publicText = (draw.publicRecord ?? '').replace('"reserves":3', '"reserves":4');
    expect(publicText).not.toBe(draw.publicRecord);
    await drawRecordRepository(world.database).update(draw.id, {}, { publicText });
    expect(await verified(draw.id)).toMatchObject({ valid: false, step: 'RECORD_HASH' });
  });

  it('who breaks the seal of a record breaks its check', async () => {
    const draw = await ceremonyAt(acts, 'REGISTERED');
    await panelDrawRepository(world.database, everything).update(
      draw.id,
      {},
      { sealedRecord: 'v1.aes-256-gcm.s1.x.y.z' },
    );
    expect(await verified(draw.id)).toMatchObject({ valid: false, step: 'RECORD_HASH' });
  });
});

describe('a draw that cannot be carried out', () => {
  it('holds up no other', async () => {
    const stuck = await ceremonyAt(acts, 'SIGNED');
    await panelDrawRepository(world.database, everything).update(stuck.id, {}, { sealedInput: 'v1.spoilt' });
    for (const party of parties) await acts.reveal(stuck, party);
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2', committeeId: 'cmte_b' }));
    const other = await ceremonyAt(acts, 'DRAWN', { session: 'session_b' });
    world.at('2026-03-10T00:00:00Z');
    await world.jobs.run();
    expect((await acts.look(stuck.id))?.state).toBe('REVEALED');
    expect((await acts.look(other.id))?.recordHash).not.toBeNull();
  });
});

describe('what a supervisor sees before signing', () => {
  it('is every limit of the draw, and no name', async () => {
    const draw = await ceremonyAt(acts, 'COMMITTED', { conditions: { perEmployerAtMost: 2 } });
    const { data, errors } = await world.ask(
      actors.SUPERVISOR,
      `{ draw(id: "${draw.id}") { conditions { limits { limit value } unitConflicts } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.['draw']).toMatchObject({
      conditions: {
        unitConflicts: 'EXCLUDED',
        limits: expect.arrayContaining([{ limit: 'PER_EMPLOYER_AT_MOST', value: 2 }]) as unknown,
      },
    });
    const { data: elsewhere } = await world.ask(
      callerAs('DISCIPLINE_SUPERVISOR', 'dept-education'),
      `{ draw(id: "${draw.id}") { conditions { unitConflicts } } }`,
    );
    expect(elsewhere).toEqual({ draw: null });
  });
});
