import { subgraphServices } from '../support/composeTopology';
import { describeFilingJourney } from '../support/journeys/describeFilingJourney';
import { openTopologyStage, type TopologyStage } from '../support/journeys/openTopologyStage';

let stage: TopologyStage;

describeFilingJourney(async () => (stage = await openTopologyStage()), { patience: 120_000 });

describe('the logs of the journey', () => {
  it.each([...subgraphServices, 'gateway'] as const)('of %s hold no personal data', (service) => {
    const log = stage.topology.logOf(service);
    expect(log.length).toBeGreaterThan(1_000);
    expect(log).not.toMatch(/eyJ[A-Za-z0-9_-]{10}|Bearer|1[3-9]\d{9}|\d{17}[\dX]|嘉陵大学|明远|处分/);
    expect(log).not.toContain('"level":"error"');
  });
});
