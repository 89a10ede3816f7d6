import type { FrozenInput } from '../../../subgraphs/evaluations/domain/draw/FrozenInput';
import { commitmentOf } from '../../../subgraphs/evaluations/domain/record/commitmentOf';
import { inputHashOf } from '../../../subgraphs/evaluations/domain/record/makeRecord';
import { drawSeal } from '../../../subgraphs/evaluations/persistence/drawSeal';
import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { drawHashing } from '../../../subgraphs/shared/hashing/drawHashing';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import {
  actors,
  ceremonyActs,
  ceremonyAt,
  parties,
  shares,
  type ShownDraw,
} from '../../support/ceremonyActs';
import { people, TRAINER } from '../../support/drawFacts';
import { openEvaluationsWorld, sessionRow, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { outcomeOf } from '../../support/meetingActs';
import { panelActs } from '../../support/panelActs';
import { testDatabase } from '../../support/testDatabase';
import vectors from '../../support/vectors/draw.json';

const everything = systemScope('test data');
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
beforeEach(() => world.clear());

const verified = async (id: string) => {
  const { data } = await world.ask(actors.SUPERVISOR, `{ verifyDraw(id: "${id}") { valid step detail } }`);
  return data?.['verifyDraw'];
};
const valid = { valid: true, step: null, detail: null };
const revealed = async (draw: ShownDraw): Promise<void> => {
  for (const party of parties) await acts.reveal(draw, party);
};

describe('a ceremony under SM3', () => {
  it('draws a panel whose record verifies', async () => {
    await world.addSessions(sessionRow());
    const draw = await ceremonyAt(acts, 'PREPARED', { hash: 'SM3' });
    for (const party of parties) {
      const commitment = commitmentOf(drawHashing('sm3'), draw.inputHash, party, shares[party]);
      await acts.act(actors[party], 'commitDrawShare', { draw: draw.id, commitment });
    }
    await acts.signOff(draw);
    await revealed(draw);
    expect((await acts.signOff(draw, 'AFTER_RESULT')).draw).toMatchObject({ state: 'DRAWN', hash: 'SM3' });
    expect(await panel.live()).toHaveLength(3);
    expect(await verified(draw.id)).toEqual(valid);
  });
});

describe('a ceremony with a drand round', () => {
  const { round, signature, genesis, periodSeconds } = vectors.drandQuicknet;
  const due = new Date((genesis + (round - 1) * periodSeconds) * 1000);

  it('waits for it, refuses a forged one, and its record verifies', async () => {
    const firstDay = '2023-01-01';
    const { candidates } = world.list;
    jest.spyOn(world.list, 'candidates').mockImplementation(() => ({ ...candidates(), firstDay }));
    jest.spyOn(world.list, 'filed').mockReturnValue({ firstDay, lastDay: '2027-12-31' });
    const training = {
      kind: 'PRE_APPOINTMENT',
      year: 2022,
      completedOn: '2022-12-01',
      heldBy: TRAINER,
    } as const;
    world.list.set(people(8, () => ({ termFrom: firstDay, archive: { trainings: [training] } })));
    world.at('2023-09-14T01:00:00Z');
    await world.addSessions(
      sessionRow({
        year: 2023,
        firstMeetingDay: '2023-10-10',
        lastMeetingDay: '2023-10-10',
        meetingDays: ['2023-10-10'],
        opensAt: new Date('2023-10-10T00:00:00Z'),
      }),
    );
    const draw = await ceremonyAt(acts, 'COMMITTED', {
      beacon: 'DRAND',
      commitBy: '2023-09-14T04:00:00Z',
      revealBy: '2023-09-20T04:00:00Z',
    });
    const reference = { kind: 'DRAND', round };
    expect(
      (await acts.act(actors.SUPERVISOR, 'nameDrawBeacon', { draw: draw.id, reference })).draw,
    ).toMatchObject({
      beacon: { kind: 'DRAND', round, dueAt: due.toISOString() },
    });
    await acts.signOff(draw);
    await revealed(draw);
    const enter = (entered: string) =>
      acts.act(actors.SUPERVISOR, 'enterDrawBeacon', { draw: draw.id, signature: entered });
    expect(await enter(signature)).toMatchObject({ code: 'BEACON_NOT_YET' });
    world.at(due.toISOString());
    expect(await enter(signature.replace('b7', 'a7'))).toMatchObject({ code: 'BEACON_INVALID' });
    expect((await enter(signature)).draw).toMatchObject({ state: 'DRAWN', outcome: 'DRAWN' });
    await acts.signOff(draw, 'AFTER_RESULT');
    expect(await verified(draw.id)).toEqual(valid);
  });
});

describe('a draw that no try decides', () => {
  /** Thirteen pairs apart of twenty-six people for fourteen seats: no panel, and more cases than are counted. */
  async function apart(draw: ShownDraw): Promise<ShownDraw> {
    const seal = drawSeal(world.deps.seal);
    const [row] = await world.draws();
    if (!row) throw new Error('no draw');
    const input = seal.open<FrozenInput>(row, 'sealedInput');
    const ids = input.candidates.map(({ id }) => id);
    const pairs = Array.from({ length: 13 }, (_, at) => [ids[2 * at], ids[2 * at + 1]] as [string, string]);
    const harder = { ...input, apart: pairs };
    const inputHash = inputHashOf(drawHashing('sha256'), harder);
    const sealedInput = seal.close(row, 'sealedInput', harder);
    await panelDrawRepository(world.database, everything).update(row.id, {}, { sealedInput, inputHash });
    return { ...draw, inputHash };
  }

  it('seats nobody, is registered, and another may follow', async () => {
    world.list.set(people(26, (number) => ({ archive: { rootUscc: `employer ${number}` } })));
    await world.addSessions(sessionRow({ seatCount: 14 }));
    const draw = await apart(await ceremonyAt(acts, 'PREPARED'));
    for (const party of parties) await acts.commit(draw, party);
    await acts.signOff(draw);
    await revealed(draw);
    const { draw: signed } = await acts.signOff(draw, 'AFTER_RESULT');
    expect(signed).toMatchObject({ state: 'DRAWN', outcome: 'UNDECIDED', tries: 5000 });
    expect(await world.seats()).toEqual([]);
    expect(signed?.recordHash).not.toBeNull();
    expect(await verified(draw.id)).toEqual(valid);
    expect(await acts.prepare({ kind: 'REDRAW', reason: 'NO_PANEL_FOUND' })).toMatchObject({
      draw: { attempt: 2, state: 'PREPARED' },
    });
  });
});

describe('a shortage at the door', () => {
  it('takes reserves first, then a supplementary draw of those who are left', async () => {
    await world.addSessions(sessionRow());
    await ceremonyAt(acts, 'REGISTERED');
    world.at('2026-03-10T01:00:00Z');
    await world.jobs.run();
    const supplementary = {
      kind: 'SUPPLEMENTARY',
      reason: 'SHORTAGE_ON_SITE',
      commitBy: '2026-03-10T02:00:00Z',
      revealBy: '2026-03-10T03:00:00Z',
    };
    expect(await acts.prepare(supplementary)).toMatchObject({ code: 'DRAW_KIND_WRONG' });
    const gone: string[] = [];
    for (let time = 0; time < 6 && (await panel.live()).length === 3; time += 1) {
      const [seat] = (await panel.live()).filter(({ office }) => office === 'MEMBER');
      const { id = '', version = 0, expertId } = seat ?? {};
      gone.push(expertId ?? '');
      const turned = { seat: id, version, reason: 'ABSENT' };
      expect(await outcomeOf(world, actors.ORGANISER, 'turnAway', turned)).toBe('done');
    }
    expect(gone.length).toBeGreaterThan(1);
    const draw = await ceremonyAt(acts, 'REGISTERED', supplementary);
    expect(draw).toMatchObject({ state: 'DRAWN', drawnSeats: 1 });
    expect(await panel.live()).toHaveLength(3);
    expect((await panel.holders()).filter((id) => gone.includes(id))).toEqual([]);
    expect(await verified(draw.id)).toEqual(valid);
  });
});

// a list this long asks nothing more of the second database, and takes its time
const MANY = testDatabase() === 'sqlite' ? 10_000 : 1000;

describe('a pool of ten thousand', () => {
  it('gives a panel and a record that verifies', async () => {
    world.list.set(people(MANY, (number) => ({ archive: { rootUscc: `employer ${number}` } })));
    await world.addSessions(sessionRow({ seatCount: 31 }));
    const draw = await ceremonyAt(acts, 'REGISTERED');
    expect(draw).toMatchObject({ state: 'DRAWN', candidates: MANY, exact: true, piMin: `31/${MANY}` });
    expect(await panel.live()).toHaveLength(31);
    expect(await verified(draw.id)).toEqual(valid);
  });
});
