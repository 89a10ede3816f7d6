import { runHouses, type HousesOptions, type RunningHouses } from './housesGraph';

/** Runs graphs of the fixture that are closed after the test that asked for them. Call it once in a file. */
export function housesPerTest(): (options?: HousesOptions) => Promise<RunningHouses> {
  const running: RunningHouses[] = [];
  afterEach(async () => {
    for (const graph of running.splice(0)) await graph.close();
  });
  return async (options = {}) => {
    const graph = await runHouses(options);
    running.push(graph);
    return graph;
  };
}
