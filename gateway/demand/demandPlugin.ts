import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { codeOf } from '../../subgraphs/shared/http/maskError';
import type { GatewayContext } from '../GatewayContext';
import type { CostBudgets } from './costBudgets';
import { createOperationCosts, type CostOf, type PricedRequest } from './operationCosts';
import { refusedRequest } from './refusedRequest';

/** What a request costs and may cost, as extensions and errors tell it. */
export interface CostTold {
  readonly requested: number;
  /** Of one request, for the role of the caller. */
  readonly limit: number;
}

type Resolved = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/** With this header set to 1 the answer says in `extensions.cost` what it cost. */
export const COST_HEADER = 'x-cost';

/**
 * Prices each operation before it is planned, and refuses one over the budget of its caller's role with
 * COST_LIMIT_EXCEEDED. Prices are those of the graph that is loaded.
 */
export function demandPlugin(budgets: CostBudgets): ApolloServerPlugin<GatewayContext> {
  let costOf: CostOf | undefined;

  function priced({ request, document, operationName, queryHash, contextValue }: Resolved): CostTold {
    if (!costOf) throw new Error('no graph is loaded');
    const { variables = {} } = request;
    const price = { document, operationName: operationName ?? undefined, queryHash, variables };
    const requested = attempt(costOf, price);
    return { requested, limit: budgets[contextValue.caller.role] };
  }

  return {
    serverWillStart: () =>
      Promise.resolve({
        schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl = '' }) => {
          costOf = createOperationCosts(apiSchema, coreSupergraphSdl);
        },
      }),
    requestDidStart: ({ request }) => {
      let cost: CostTold | undefined;
      const tells = request.http?.headers.get(COST_HEADER) === '1';
      return Promise.resolve({
        didResolveOperation: (resolved) => {
          cost = priced(resolved);
          const { requested, limit } = cost;
          if (requested > limit)
            throw refusedRequest('COST_LIMIT_EXCEEDED', `${requested} > ${limit}`, { cost });
          return Promise.resolve();
        },
        ...(tells && {
          willSendResponse: ({ response: { body } }) => {
            if (cost && body.kind === 'single')
              body.singleResult.extensions = { ...body.singleResult.extensions, cost };
            return Promise.resolve();
          },
        }),
      });
    },
  };
}

/** What cannot be priced is not run: variables that do not fit are told as such, anything else as too costly. */
function attempt(costOf: CostOf, request: PricedRequest): number {
  try {
    return costOf(request);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const said = codeOf(error);
    throw refusedRequest(said === 'INTERNAL' ? 'COST_LIMIT_EXCEEDED' : said, error.message);
  }
}
