import { describeEvaluationJourney } from '../support/journeys/evaluation/describeEvaluationJourney';
import { describeFilingJourney } from '../support/journeys/describeFilingJourney';
import { openTopologyStage, type TopologyStage } from '../support/journeys/openTopologyStage';
import { personalData } from '../support/personalData';
import { subgraphServices } from '../support/topologyServices';

describe.each(['mysql', 'sqlite'] as const)('over processes on %s', (database) => {
  let stage: TopologyStage;
  beforeAll(async () => {
    stage = await openTopologyStage(database, '2026-03-02');
  }, 240_000);
  afterAll(() => stage.close(), 60_000);
  // both journeys on one stage: it closes after the second
  const open = () => Promise.resolve({ ...stage, close: () => Promise.resolve() });

  // each in a block of its own: the second begins when the first is over
  describe('a committee', () => describeEvaluationJourney(open, { patience: 120_000 }));
  describe('a pool', () => describeFilingJourney(open, { patience: 120_000 }));

  describe('the logs of the journeys', () => {
    it.each([...subgraphServices, 'gateway'] as const)('of %s hold no personal data', (service) => {
      const log = stage.topology.logOf(service);
      expect(log.length).toBeGreaterThan(1_000);
      expect(log).not.toMatch(personalData);
      expect(log).not.toMatch(/嘉陵大学|明远|处分|500199/);
      expect(log).not.toContain('"level":"error"');
    });
  });

  if (database === 'sqlite') {
    describe('a second process', () => {
      it.each(subgraphServices)('of %s ends and names the file that is in use', async (subgraph) => {
        const { exitCode, output } = await stage.topology.startSecond(subgraph);
        expect(exitCode).toBe(1);
        expect(output).toMatch(/\/\w+\.sqlite is in use by another process/);
      });
    });
  }
});
