import '../../gateway/env';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { fittedAnswer } from '../../gateway/executor/fittedAnswer';
import type { GatewayContext } from '../../gateway/GatewayContext';
import { guardSubgraph } from '../../gateway/guardSubgraph';
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
      const answer = await execute({
        query,
        variables: variables as Readonly<Record<string, unknown>>,
        ...(operationName !== undefined && { operationName }),
        headers: subgraphHeaders,
        // What a mutation has begun it may finish, whether or not the client still waits.
        ...(signal && !query.startsWith('mutation') && { signal }),
      });
      const { data, errors } = fittedAnswer(answer, query, variables as Record<string, unknown>);
      if (data) keepTypes(data, variables);
      return { data, ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }) };
    },
  };
}

/**
 * The stock gateway lets the owner of an interface object overwrite the type of an entity with the name of the
 * interface, so that fragments on the type no longer apply. An answer that only repeats what was sent is not needed.
 */
function keepTypes({ _entities: entities }: Record<string, unknown>, variables: object): void {
  const { representations: sent } = variables as { representations?: readonly { __typename?: unknown }[] };
  if (!Array.isArray(entities) || !sent) return;
  (entities as ({ __typename?: unknown } | null)[]).forEach((entity, place) => {
    if (entity && entity.__typename === sent[place]?.__typename) delete entity.__typename;
  });
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
