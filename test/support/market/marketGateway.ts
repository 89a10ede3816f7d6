import type { ExecutionResult } from 'graphql';
import { createGateway } from '../../../gateway/createGateway';
import type { ExecuteGraph, GraphRequest } from '../../../subgraphs/shared/http/ExecuteGraph';
import { marketGraph } from './marketGraph';
import { marketNames, type MarketName } from './marketSdl';
import { openedGateway, type OpenedGateway } from './openedGateway';

/** Changes what a subgraph answers. */
export type Change = (result: ExecutionResult, request: GraphRequest) => ExecutionResult;

export interface MarketGateway extends OpenedGateway {
  /** The requests that subgraphs got, in order. */
  readonly seen: readonly (GraphRequest & { readonly to: MarketName })[];
}

/** Our gateway over the market. */
export async function marketGateway(
  changes: Partial<Record<MarketName, Change>> = {},
): Promise<MarketGateway> {
  const { supergraphSdl, subgraphs } = marketGraph();
  const seen: (GraphRequest & { to: MarketName })[] = [];
  const reach = (to: MarketName): ExecuteGraph => {
    const change = changes[to] ?? ((result) => result);
    return async (request) => {
      seen.push({ ...request, to });
      return change(await subgraphs[to](request), request);
    };
  };
  const gateway = createGateway({
    supergraphSdl,
    dataSources: (name) => reach(marketNames.find((one) => one === name) as MarketName),
  });
  return { ...(await openedGateway(gateway)), seen };
}
