import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { ceremonyActs, ceremonyAt, parties, type ShownDraw } from '../../support/ceremonyActs';
import type { DrawTask } from '../../support/drawProcess';
import { openEvaluationsWorld, sessionRow, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { panelActs } from '../../support/panelActs';
import { startSender, type SenderProcess } from '../../support/startSender';

// Each test starts a process, which takes its time on a busy machine.
jest.setTimeout(180_000);

const everything = systemScope('test data');
const NOW = '2026-03-01T04:00:00Z';
let world: EvaluationsWorld;
let acts: ReturnType<typeof ceremonyActs>;
let panel: ReturnType<typeof panelActs>;
const started: SenderProcess[] = [];

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
afterEach(async () => {
  await Promise.all(started.splice(0).map((process) => process.kill()));
});

/** A ceremony whose shares are all in, and which nobody has carried out yet. */
async function revealed(): Promise<ShownDraw> {
  const draw = await ceremonyAt(acts, 'SIGNED');
  const draws = panelDrawRepository(world.database, everything);
  const sealedInput = (await world.draws())[0]?.sealedInput ?? '';
  await draws.update(draw.id, {}, { sealedInput: 'unreadable for now' });
  for (const party of parties) await acts.reveal(draw, party);
  await draws.update(draw.id, {}, { sealedInput });
  expect(await acts.look(draw.id)).toMatchObject({ state: 'REVEALED' });
  return draw;
}

function start({ id: drawId }: ShownDraw, dies: DrawTask['dies']): SenderProcess {
  const { config: database } = world.database;
  const process = startSender({ database, sealKeys: world.sealKeys, drawId, now: NOW, dies }, 'drawProcess');
  started.push(process);
  return process;
}

describe('a process killed with kill -9', () => {
  it('amid a draw leaves it to the next one, which draws the same panel', async () => {
    const draw = await revealed();
    const foreseen = await panel.foresee(draw.id);
    const process = start(draw, 'before');
    await process.said('written');
    await process.kill();
    expect(await world.seats()).toEqual([]);
    await world.jobs.run();
    expect(await acts.look(draw.id)).toMatchObject({ state: 'DRAWN' });
    expect([...(await panel.holders())].sort()).toEqual(foreseen);
  });

  it('after a draw leaves one panel, which the next one looks at and calls', async () => {
    const draw = await revealed();
    const process = start(draw, 'after');
    await process.said('drawn');
    await process.kill();
    expect((await world.draws())[0]).toMatchObject({ state: 'DRAWN', checkedAt: null });
    const drawn = await panel.holders();
    await world.jobs.run();
    await world.jobs.run();
    expect((await world.draws())[0]?.checkedAt).not.toBeNull();
    expect(await panel.holders()).toEqual(drawn);
    expect(await world.seats()).toHaveLength(3);
  });

  it.each(['PREPARED', 'COMMITTED', 'SIGNED', 'ONE_REVEALED'] as const)(
    'leaves a ceremony that is %s to its parties and its deadlines',
    async (reached) => {
      const draw = await ceremonyAt(acts, reached);
      const process = start(draw, 'after');
      await process.said('drawn');
      await process.kill();
      expect(await acts.look(draw.id)).toMatchObject({ state: draw.state });
      expect(await world.seats()).toEqual([]);
      world.at('2026-03-09T00:00:00Z');
      await world.jobs.run();
      expect(await acts.look(draw.id)).toMatchObject({ state: 'VOID' });
    },
  );
});
