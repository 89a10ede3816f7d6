import '../../gateway/env';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { GatewayContext } from '../../gateway/GatewayContext';
import { guardSubgraph } from '../../gateway/guardSubgraph';
import { spreadFailure } from '../../gateway/spreadFailure';
import { codedError } from '../../subgraphs/shared/codedError';
import { apolloLogger } from '../../subgraphs/shared/http/apolloLogger';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';

export interface StockOptions {
  readonly supergraphSdl: string;
  readonly reach: (name: string, url: string) => ExecuteGraph;
}

/** The stock gateway, with the errors of its subgraphs placed and cleaned as ours are: the oracle of our executor. */
export function stockGateway({ supergraphSdl, reach }: StockOptions): GatewayInterface {
  const stock = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url = '' }) => dataSourceOf(guardSubgraph(name, reach(name, url), silentLogger)),
    __exposeQueryPlanExperimental: false,
    logger: apolloLogger(silentLogger),
  });
  return {
    async load(options) {
      const { executor } = await stock.load(options);
      return { executor: async (request) => cleaned(await executor(request)) };
    },
    onSchemaLoadOrUpdate: (callback) => stock.onSchemaLoadOrUpdate(callback),
    stop: () => stock.stop(),
  };
}

/** The one seam to the stock gateway: its data source over ours. */
function dataSourceOf(execute: ExecuteGraph): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { query = '', variables = {}, operationName } = request;
      const { subgraphHeaders = {}, signal } = context as Partial<GatewayContext>;
      const { data = null, errors = [] } = await execute({
        query,
        variables: variables as Readonly<Record<string, unknown>>,
        ...(operationName !== undefined && { operationName }),
        headers: subgraphHeaders,
        // What a mutation has begun it may finish, whether or not the client still waits.
        ...(signal && !query.startsWith('mutation') && { signal }),
      });
      const placed = errors.flatMap((error) =>
        data === null && error.path === undefined ? spreadFailure(error, query, variables) : [error],
      );
      return { data, ...(placed.length > 0 && { errors: placed.map((error) => error.toJSON()) }) };
    },
  };
}

/** Takes off what the stock gateway adds to errors, and gives a code to those it makes itself. */
function cleaned({ data, errors }: ExecutionResult): ExecutionResult {
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map((error) => cleanedError(error)) }),
  };
}

function cleanedError(error: Error): GraphQLError {
  if (!(error instanceof GraphQLError)) {
    // a subgraph whose answer does not fit what was asked: entities missing or of the wrong shape
    return codedError('SUBGRAPH_UNAVAILABLE');
  }
  if (!('serviceName' in error.extensions)) return error;
  const { code, retryAfter } = error.extensions;
  return new GraphQLError(error.message, {
    path: error.path ?? null,
    extensions: { code, ...(retryAfter !== undefined && { retryAfter }) },
  });
}
