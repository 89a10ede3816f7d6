import fc from 'fast-check';
import { chanceFrom } from '../isolation/Chance';
import { isInAnswer } from './isInAnswer';
import { marketGraph } from './marketGraph';
import type { MarketName } from './marketSdl';
import { planOnce } from './planOnce';
import { randomQuery, type MarketOperation } from './randomQuery';
import { spoiledSubgraph, type Fault } from './spoiledSubgraph';
import { isValueFault } from './spoiledValues';
import { twoGateways, type BothAnswers, type ComparedAnswer } from './twoGateways';

/** A subgraph that misbehaves, and how. */
export interface Spoiled {
  readonly name: MarketName;
  readonly fault: Fault;
}

export interface MarketComparison {
  /** Asks both gateways as many random operations, and fails with the first on which they differ. */
  differNowhere(runs: {
    readonly numRuns: number;
    readonly seed: number;
    readonly spoiled?: Spoiled;
  }): Promise<void>;
  close(): Promise<void>;
}

/** Our gateway beside the stock one, over subgraphs that can be spoiled one at a time. */
export async function marketComparison(): Promise<MarketComparison> {
  planOnce();
  const { supergraphSdl, subgraphs } = marketGraph();
  let now: Spoiled | undefined;
  const both = await twoGateways({
    supergraphSdl,
    dataSources: (name) => (request) => {
      const execute = subgraphs[name as MarketName];
      return (now?.name === name ? spoiledSubgraph(execute, now.fault) : execute)(request);
    },
  });
  return {
    async differNowhere({ numRuns, seed, spoiled }) {
      now = spoiled;
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (generator) => {
          const operation = randomQuery(both.apiSchema, chanceFrom(generator));
          const answers = await both.ask(operation);
          try {
            compare(operation, answers, spoiled);
          } catch (difference) {
            const asked = `${operation.query}\n${JSON.stringify(operation.variables)}`;
            throw new Error(`${asked}\n${JSON.stringify(answers)}`, { cause: difference });
          }
        }),
        { seed, numRuns, endOnFailure: true },
      );
    },
    close: () => both.close(),
  };
}

function compare(operation: MarketOperation, { ours, stock, result }: BothAnswers, spoiled?: Spoiled): void {
  if (operation.hasNullCondition) {
    expect(result.data).toBeUndefined();
    expect(new Set(ours.errors)).toEqual(new Set([' BAD_USER_INPUT']));
    return;
  }
  for (const { path } of result.errors ?? [])
    if (path) expect({ path, isInAnswer: isInAnswer(path, result.data) }).toEqual({ path, isInAnswer: true });
  if (!spoiled) expect(ours.errors).toEqual([]);
  // it gives up on values of the wrong kind alone
  if (!stock) expect(isValueFault(spoiled?.fault ?? '')).toBe(true);
  else if (misplaces(operation, spoiled)) expect(withoutPlaces(ours)).toEqual(withoutPlaces(stock));
  else expect(ours).toEqual(stock);
}

/**
 * The stock gateway takes the place of a representation for the place of the entity: in a list with entities that
 * were not sent, because they are of another type or lack what is required, its errors stand at the wrong ones. There
 * only data and codes are compared.
 */
const misplaces = ({ query }: MarketOperation, spoiled?: Spoiled): boolean =>
  /\b(search|media)\b/.test(query) || isValueFault(spoiled?.fault ?? '');
const withoutPlaces = ({ data, errors }: ComparedAnswer) => ({
  data,
  codes: [...new Set(errors.map((error) => error.split(' ').at(-1)))].sort(),
});
