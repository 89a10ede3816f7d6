import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import { callerDigest } from '../../subgraphs/shared/identity/callerDigest';
import { codeOf } from '../../subgraphs/shared/http/maskError';
import type { GatewayContext } from '../GatewayContext';
import type { CostBudgets } from './costBudgets';
import { createOperationCosts, type CostOf, type PricedRequest } from './operationCosts';
import type { RateLimiter } from './rateLimiter';
import { refusedRequest } from '../refusedRequest';

/** What a request costs and may cost, as extensions and errors tell it. */
export interface CostTold {
  readonly requested: number;
  /** Of one request, for the role of the caller. */
  readonly limit: number;
  /** What the caller may still spend until its window ends. */
  readonly remaining?: number;
}

type Resolved = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/** With this header set to 1 the answer says in `extensions.cost` what it cost. */
export const COST_HEADER = 'x-cost';

/**
 * Prices each operation before it is planned, takes the price from what its caller may spend (RATE_LIMITED), and refuses
 * one over the budget of the caller's role (COST_LIMIT_EXCEEDED). Prices are those of the graph that is loaded.
 */
export function demandPlugin(
  budgets: CostBudgets,
  { spend }: Pick<RateLimiter, 'spend'>,
): ApolloServerPlugin<GatewayContext> {
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
        didResolveOperation: async (resolved) => {
          const price = priced(resolved);
          const { requested, limit } = price;
          const isOver = requested > limit;
          const points = isOver ? 1 : Math.max(1, requested);
          const spent = await spend(digestOf(resolved.contextValue.caller), points);
          cost = { ...price, remaining: spent.remaining };
          if (!spent.allowed) {
            const { seconds } = spent;
            throw refusedRequest(
              'RATE_LIMITED',
              undefined,
              { retryAfter: seconds, cost: price },
              { 'retry-after': String(seconds) },
            );
          }
          if (isOver) throw refusedRequest('COST_LIMIT_EXCEEDED', `${requested} > ${limit}`, { cost: price });
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

const digests = new WeakMap<Caller, string>();

/** By who is meant, never by the text of a token; a caller that is known again is not hashed again. */
function digestOf(caller: Caller): string {
  const known = digests.get(caller);
  if (known !== undefined) return known;
  const digest = callerDigest(caller);
  digests.set(caller, digest);
  return digest;
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
