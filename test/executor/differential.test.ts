import { marketComparison } from '../support/market/marketComparison';

const seed = Number(process.env['EXECUTOR_SEED'] ?? 20_261_128);
const count = Number(process.env['EXECUTOR_RUNS'] ?? 2_000);

describe('our executor and the stock gateway', () => {
  it(`answer alike (${count} random operations, seed ${seed})`, async () => {
    const market = await marketComparison();
    await market.differNowhere({ numRuns: count, seed });
    await market.close();
  }, 600_000);
});
