import type { DrawParty } from '../../../subgraphs/evaluations/domain/record/DrawParty';
import type { FrozenInput } from '../../../subgraphs/evaluations/domain/draw/FrozenInput';
import { drawSeal } from '../../../subgraphs/evaluations/persistence/drawSeal';
import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { actors, ceremonyActs, ceremonyAt, parties, shares } from '../../support/ceremonyActs';
import { openEvaluationsWorld, sessionRow, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { panelActs } from '../../support/panelActs';

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
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
});

describe.each(parties)('%s alone', (party: DrawParty) => {
  const others = parties.filter((one) => one !== party);

  it('cannot choose the own share once the others have shown theirs', async () => {
    const draw = await ceremonyAt(acts, 'SIGNED');
    for (const other of others) await acts.reveal(draw, other);
    const { draw: ended } = await acts.reveal(draw, party, '77'.repeat(32));
    expect(ended).toMatchObject({
      state: 'VOID',
      voidReason: 'REVEAL_WRONG',
      voidedBy: party,
      incidents: [{ kind: 'REVEAL_WRONG', party }],
    });
    expect(await world.seats()).toEqual([]);
    expect((await acts.reveal(draw, party)).draw).toBeNull();
  });

  it('sees no share of the others before revealing the own', async () => {
    const draw = await ceremonyAt(acts, 'SIGNED');
    for (const other of others) await acts.reveal(draw, other);
    const seen = JSON.stringify(await acts.look(draw.id, actors[party]));
    const stored = await panel.everything();
    for (const other of others) {
      expect(seen).not.toContain(shares[other]);
      expect(stored).not.toContain(shares[other]);
    }
  });

  it('cannot go on without a share by withholding it, and is named', async () => {
    const draw = await ceremonyAt(acts, 'SIGNED');
    for (const other of others) await acts.reveal(draw, other);
    world.at('2026-03-03T04:00:00.001Z');
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({
      state: 'VOID',
      voidReason: 'REVEAL_MISSING',
      incidents: [{ kind: 'REVEAL_MISSING', party }],
    });
    expect(await world.seats()).toEqual([]);
  });

  it('cannot end a ceremony whose seed is fixed', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    expect(await acts.voidBy(draw, party)).toMatchObject({ code: 'SEED_KNOWN' });
    const again = await acts.prepare({ kind: 'REDRAW', reason: 'CONDITIONS_CORRECTED' });
    expect(again).toMatchObject({ code: 'DRAW_KIND_WRONG' });
  });

  it('cannot look a name up before the session opens', async () => {
    const draw = await ceremonyAt(acts, 'REGISTERED');
    const { data } = await world.ask(
      actors[party],
      `{ draw(id: "${draw.id}") { record publicRecord seats { nodes { expert { id } } } }
         sessions { nodes { seats { nodes { expert { id } } } } } }`,
    );
    const drawn = await panel.holders();
    expect(drawn).toHaveLength(3);
    expect(drawn.filter((id) => JSON.stringify(data).includes(id))).toEqual([]);
    expect(data?.['draw']).toMatchObject({ record: null });
  });
});

describe('somebody with the database', () => {
  it('who changes the frozen list is stopped before a panel is drawn', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    const draws = panelDrawRepository(world.database, everything);
    const row = (await world.draws())[0];
    if (!row) throw new Error('no draw');
    const seal = drawSeal(world.deps.seal);
    const input = seal.open<FrozenInput>(row, 'sealedInput');
    const shorter = { ...input, candidates: input.candidates.slice(0, 3) };
    await draws.update(row.id, {}, { sealedInput: seal.close(row, 'sealedInput', shorter) });
    for (const party of ['AUTHORITY', 'SUPERVISOR'] as const) await acts.reveal(draw, party);
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({ state: 'REVEALED' });
    expect(await world.seats()).toEqual([]);
  });

  it('cannot read who was drawn in any column, the outbox included', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    const drawn = [...(await panel.holders()), ...(await panel.reserves())];
    const stored = await panel.everything();
    expect(drawn.filter((id) => stored.includes(id))).toEqual([]);
  });
});

describe('an organiser who wants another reserve', () => {
  it('cannot skip one: who comes was fixed by the seed', async () => {
    await ceremonyAt(acts, 'DRAWN');
    const member = (await panel.live()).find((seat) => world.deps.seal.holderOf(seat) > 'expert_002');
    if (!member) throw new Error('nobody to replace');
    const order = await panel.reserves();
    await panel.vacate([member], 'UNWILLING');
    const [came] = (await panel.live()).filter(({ origin }) => origin === 'RESERVE');
    expect(came && world.deps.seal.holderOf(came)).toBe(order[0]);
  });
});

describe('what a process writes to its log', () => {
  it('names nobody who was drawn, even when the draw fails', async () => {
    const draw = await ceremonyAt(acts, 'SIGNED');
    world.list.silence(true);
    for (const party of parties) await acts.reveal(draw, party);
    await world.jobs.run();
    const written = JSON.stringify(world.logged);
    expect(written).toContain('job failed');
    expect(world.list.ids().filter((id) => written.includes(id))).toEqual([]);
  });
});
