import fc from 'fast-check';
import { chanceFrom } from '../../support/isolation/Chance';
import { marketGraph } from '../../support/market/marketGraph';
import { marketNames } from '../../support/market/marketSdl';
import { randomQuery } from '../../support/market/randomQuery';
import { faults, spoiledSubgraph } from '../../support/market/spoiledSubgraph';
import { twoGateways, type ComparedAnswer, type TwoGateways } from '../../support/market/twoGateways';

const seed = Number(process.env['EXECUTOR_SEED'] ?? 20_261_128);
const count = Number(process.env['EXECUTOR_RUNS'] ?? 600);
const market = marketGraph();
const open: TwoGateways[] = [];

const gateways = async (spoil: (name: string) => (typeof faults)[number] | undefined = () => undefined) => {
  const both = await twoGateways({
    supergraphSdl: market.supergraphSdl,
    dataSources: (name) => {
      const execute = market.subgraphs[name as (typeof marketNames)[number]];
      const fault = spoil(name);
      return fault === undefined ? execute : spoiledSubgraph(execute, fault);
    },
  });
  open.push(both);
  return both;
};
afterAll(async () => {
  for (const both of open) await both.close();
});

/**
 * The stock gateway takes the place of a representation for the place of the entity: in a list with entities that
 * were not sent, of other types, its errors stand at the wrong ones. There only data and codes are compared.
 */
const misplaces = ({ query }: { readonly query: string }): boolean => /\b(search|media)\b/.test(query);
const codesIn = ({ data, errors }: ComparedAnswer) => ({
  data,
  codes: errors.map((error) => error.split(' ').at(-1)),
});

/** Asks both as many random operations, and fails with the smallest on which they differ. */
const differNowhere = (both: TwoGateways, numRuns: number, about: number) =>
  fc.assert(
    fc.asyncProperty(fc.gen(), async (generator) => {
      const operation = randomQuery(both.apiSchema, chanceFrom(generator));
      const { ours, stock } = await both.ask(operation);
      if (misplaces(operation)) expect(codesIn(ours)).toEqual(codesIn(stock));
      else expect(ours).toEqual(stock);
    }),
    { seed: seed + about, numRuns, endOnFailure: true },
  );

describe('our executor and the stock gateway', () => {
  it(`answer alike (${count} random operations, seed ${seed})`, async () => {
    await differNowhere(await gateways(), count, 0);
  }, 300_000);

  it.each(marketNames.flatMap((name) => faults.map((fault) => [name, fault] as const)))(
    'answer alike when %s %s',
    async (spoiled, fault) => {
      const both = await gateways((name) => (name === spoiled ? fault : undefined));
      await differNowhere(
        both,
        Math.ceil(count / 50),
        1 + faults.indexOf(fault) + 10 * marketNames.indexOf(spoiled),
      );
    },
    60_000,
  );
});
