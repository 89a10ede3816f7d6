import { marketComparison, type MarketComparison } from '../support/market/marketComparison';
import { marketNames } from '../support/market/marketSdl';
import { faults } from '../support/market/spoiledSubgraph';

const seed = Number(process.env['EXECUTOR_SEED'] ?? 20_261_128);
const count = Math.ceil(Number(process.env['EXECUTOR_RUNS'] ?? 2_000) / 100);

describe(`our executor and the stock gateway (${count} random operations each, seed ${seed})`, () => {
  let market: MarketComparison;
  beforeAll(async () => {
    market = await marketComparison();
  });
  afterAll(() => market.close());

  it.each(marketNames.flatMap((name) => faults.map((fault) => [name, fault] as const)))(
    'answer alike when %s %s',
    async (name, fault) => {
      const about = 1 + faults.indexOf(fault) + 100 * marketNames.indexOf(name);
      await market.differNowhere({ numRuns: count, seed: seed + about, spoiled: { name, fault } });
    },
    600_000,
  );
});
