import { subgraphServices } from '../support/composeTopology';
import { describeFilingJourney } from '../support/journeys/describeFilingJourney';
import { openTopologyStage, type TopologyStage } from '../support/journeys/openTopologyStage';
import { personalData } from '../support/personalData';

let stage: TopologyStage;

describeFilingJourney(async () => (stage = await openTopologyStage()), { patience: 120_000 });

describe('the logs of the journey', () => {
  it.each([...subgraphServices, 'gateway'] as const)('of %s hold no personal data', (service) => {
    const log = stage.topology.logOf(service);
    expect(log.length).toBeGreaterThan(1_000);
    expect(log).not.toMatch(personalData);
    expect(log).not.toMatch(/嘉陵大学|明远|处分|500199/);
    expect(log).not.toContain('"level":"error"');
  });
});
