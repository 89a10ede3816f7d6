import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { resumeDraws } from '../../../subgraphs/evaluations/usecases/resumeDraws';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { ceremonyActs, ceremonyAt } from '../../support/ceremonyActs';
import { countReads } from '../../support/countReads';
import { openEvaluationsWorld, sessionRow, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { panelDrawRow } from '../../support/panelDrawRow';

const everything = systemScope('test data');

describe('records that wait for the second signature', () => {
  let world: EvaluationsWorld;
  let acts: ReturnType<typeof ceremonyActs>;
  beforeAll(async () => {
    world = await openEvaluationsWorld();
    acts = ceremonyActs(world);
  });
  beforeEach(() => world.clear());
  afterAll(() => world.close());

  const waiting = async (number: number) => {
    const sessionId = `session_${number}`;
    await world.addSessions(sessionRow({ id: sessionId, code: sessionId }));
    await panelDrawRepository(world.database, everything).insert(
      panelDrawRow({
        id: `draw_${number}`,
        sessionId,
        state: 'DRAWN',
        outcome: 'DRAWN',
        checkedAt: world.deps.clock.now(),
        liveKey: null,
        panelKey: sessionId,
      }),
    );
  };

  it('cost a round of the jobs the same however many they are', async () => {
    const round = () => countReads(world.database, () => resumeDraws(world.deps));
    await waiting(1);
    const one = await round();
    for (let number = 2; number <= 25; number += 1) await waiting(number);
    expect(await round()).toBe(one);
  });

  it.each([
    ['not yet', '2026-03-09T23:59:59Z', false],
    ['at the opening', '2026-03-10T00:00:00Z', true],
  ])('are closed %s', async (_, instant, closed) => {
    await world.addSessions(sessionRow());
    const draw = await ceremonyAt(acts, 'DRAWN');
    world.at(instant);
    await resumeDraws(world.deps);
    expect((await acts.look(draw.id))?.recordHash !== null).toBe(closed);
  });
});
