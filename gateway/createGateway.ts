// Before @apollo/gateway: it reads whether it may call home when it is loaded.
import './env';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { codedError } from '../subgraphs/shared/codedError';
import { apolloLogger } from '../subgraphs/shared/http/apolloLogger';
import { silentLogger } from '../subgraphs/shared/http/createLogger';
import { describeFault } from '../subgraphs/shared/http/describeFault';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import { fetcherDataSource, type Fetcher } from './fetcherDataSource';
import type { GatewayContext } from './GatewayContext';
import { guardSubgraph } from './guardSubgraph';
import { httpDataSource } from './httpDataSource';
import { spreadFailure } from './spreadFailure';

export interface GatewayOptions {
  /** A composed supergraph; nothing is composed here. */
  readonly supergraphSdl: string;
  /** How to reach a subgraph by its name; one without an answer is reached at its address in the supergraph. */
  readonly dataSources?: (name: string) => ExecuteGraph | undefined;
  /** What reaches addresses; by default kept-alive HTTP. */
  readonly fetcher?: Fetcher;
  /** For addresses, in ms. Default 10 000. */
  readonly timeoutMs?: number;
  readonly logger?: Logger;
}

/**
 * Joins subgraphs into one graph, for Apollo Server's `gateway` option. Knows nothing of our subgraphs or of
 * identity: a context may bring `subgraphHeaders` and `signal`. The stock gateway works inside; it refuses
 * supergraphs with @authenticated, @requiresScopes, @policy, @fromContext (purpose SECURITY) and @cacheTag when it
 * loads, which is right: it would not enforce them.
 *
 * Results carry data and errors only. Its `extensions.valueCompletion` would tell that a hidden row exists.
 */
export function createGateway({
  supergraphSdl,
  dataSources = () => undefined,
  fetcher,
  timeoutMs = 10_000,
  logger = silentLogger,
}: GatewayOptions): GatewayInterface {
  const closers: (() => Promise<void>)[] = [];
  const reach = (name: string, url = ''): ExecuteGraph => {
    const given = dataSources(name) ?? (fetcher && fetcherDataSource(url, fetcher));
    if (given) return given;
    const http = httpDataSource({ name, url, timeoutMs, logger });
    closers.push(() => http.close());
    return http.execute;
  };
  const stock = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => dataSourceOf(guardSubgraph(name, reach(name, url), logger)),
    __exposeQueryPlanExperimental: false,
    logger: apolloLogger(logger),
  });
  return {
    async load(options) {
      const { executor } = await stock.load(options);
      return { executor: async (request) => cleaned(await executor(request), logger) };
    },
    onSchemaLoadOrUpdate: (callback) => stock.onSchemaLoadOrUpdate(callback),
    async stop() {
      await stock.stop();
      await Promise.all(closers.map((close) => close()));
    },
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
function cleaned({ data, errors }: ExecutionResult, logger: Logger): ExecutionResult {
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map((error) => cleanedError(error, logger)) }),
  };
}

function cleanedError(error: Error, logger: Logger): GraphQLError {
  if (!(error instanceof GraphQLError)) {
    // A subgraph whose answer does not fit what was asked: entities missing or of the wrong shape.
    logger.warn({ fault: describeFault(error) }, 'subgraph answer does not fit');
    return codedError('SUBGRAPH_UNAVAILABLE');
  }
  if (!('serviceName' in error.extensions)) return error;
  const { code, retryAfter } = error.extensions;
  return new GraphQLError(error.message, {
    path: error.path ?? null,
    extensions: { code, ...(retryAfter !== undefined && { retryAfter }) },
  });
}
