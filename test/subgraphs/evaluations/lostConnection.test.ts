import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { ceremonyActs, ceremonyAt } from '../../support/ceremonyActs';
import { openEvaluationsWorld, sessionRow, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { panelActs } from '../../support/panelActs';
import { testDatabase } from '../../support/testDatabase';

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

/** The connection of the transaction that comes after `before` others is lost once its work is done, before it commits. */
function loseConnection(before: number): void {
  const transaction = world.deps.transaction.bind(world.deps);
  let begun = 0;
  jest.spyOn(world.deps, 'transaction').mockImplementation((work) =>
    transaction(async (session) => {
      const turn = (begun += 1);
      const result = await work(session);
      if (turn !== before + 1) return result;
      if (testDatabase() === 'sqlite')
        throw new Error('a file has no connection to lose: the work is undone instead');
      const [mine] = await managerOf(session).query<{ id: number }[]>('SELECT CONNECTION_ID() AS id');
      await managerOf(world.database).query(`KILL ${Number(mine?.id)}`);
      return result;
    }),
  );
}

describe('a connection that is lost before the commit', () => {
  it('of a commitment leaves none, and the party commits again', async () => {
    const draw = await ceremonyAt(acts, 'PREPARED');
    loseConnection(0);
    expect((await acts.commit(draw, 'AUTHORITY')).draw).toBeNull();
    expect((await acts.look(draw.id))?.parties.map(({ commitment }) => commitment)).toEqual([
      null,
      null,
      null,
    ]);
    expect((await acts.commit(draw, 'AUTHORITY')).draw).not.toBeNull();
  });

  it.each([
    ['the last reveal', 0, 'COMMITTED'],
    ['the drawing', 1, 'REVEALED'],
    ['the look at the drawn', 2, 'DRAWN'],
  ])('of %s gives the same panel afterwards, once', async (_name, before, state) => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    await acts.reveal(draw, 'AUTHORITY');
    const foreseen = [...(await panel.foresee(draw.id).catch(() => []))].sort();
    loseConnection(before);
    await acts.reveal(draw, 'SUPERVISOR');
    expect((await acts.look(draw.id))?.state).toBe(state);
    if (state === 'COMMITTED') await acts.reveal(draw, 'SUPERVISOR');
    await world.jobs.run();
    await world.jobs.run();
    expect((await acts.look(draw.id))?.state).toBe('DRAWN');
    expect((await panel.holders()).sort()).toEqual(foreseen);
    expect(await world.seats()).toHaveLength(3);
    expect((await world.draws()).map(({ checkedAt }) => checkedAt !== null)).toEqual([true]);
  });
});
