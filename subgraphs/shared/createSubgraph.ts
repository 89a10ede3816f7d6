import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, getOperationAST, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { codedError } from './codedError';
import { documentReader } from './http/documentReader';
import { describeFault } from './http/describeFault';
import type { ExecuteGraph } from './http/ExecuteGraph';
import type { IncomingRequest } from './http/IncomingRequest';
import { languageOf } from './language';
import { maskError } from './http/maskError';
import type { RequestHeaders } from './http/RequestHeaders';
import { requestIdOf } from './http/requestIdOf';
import { noteCaller } from './http/requestRecord';
import { plainScalars } from './http/plainScalars';
import { silentLogger } from './http/createLogger';
import type { Caller } from './identity/Caller';

export interface SubgraphOptions<Context extends object> {
  /** Name in the supergraph: experts, committees, evaluations. */
  readonly name: string;
  /** The subgraph's SDL text. */
  readonly typeDefs: string;
  /** Resolver map by type name; a reference resolver is the field __resolveReference of its type. */
  readonly resolvers: object;
  /** Verifies router secret and token; throws codedError('UNAUTHENTICATED'). */
  readonly authenticate: (headers: RequestHeaders) => Promise<Caller>;
  /** Builds the context of one request: scope, loaders, use cases. */
  readonly contextFor: (caller: Caller, request: IncomingRequest) => Context | Promise<Context>;
  /** Resolves when requests can be answered (database reachable), rejects when not. */
  readonly checkReady?: () => Promise<void>;
  /** Releases what the wiring opened. */
  readonly dispose?: () => Promise<void>;
  readonly logger?: Logger;
}

/** One subgraph, callable in-process and servable by startSubgraph. */
export interface Subgraph<Context extends object = object> {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** The in-process way in. Same authentication, same errors and same bytes as over HTTP; never rejects. */
  readonly execute: ExecuteGraph;
  /** Authenticates a request and builds its context; throws codedError('UNAUTHENTICATED'). */
  readonly contextOf: (request: IncomingRequest) => Promise<Context>;
  /** Resolves while requests can be answered, rejects while not. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Builds a subgraph from its SDL and resolvers. Every operation needs the router's secret and a valid token:
 * `_service`, `_entities` and introspection too. Throws when the SDL is not a valid subgraph.
 */
export function createSubgraph<Context extends object>(options: SubgraphOptions<Context>): Subgraph<Context> {
  const { name, logger = silentLogger } = options;
  const schema = plainScalars(
    buildSubgraphSchema([{ typeDefs: parse(options.typeDefs), resolvers: options.resolvers as never }]),
  );
  const documentOf = documentReader(schema);
  const contextOf = async (request: IncomingRequest) => {
    const caller = await options.authenticate(request.headers);
    noteCaller(request, caller);
    return options.contextFor(caller, request);
  };

  return {
    name,
    schema,
    logger,
    contextOf,
    async execute({ query, variables, operationName, headers, signal }) {
      const request: IncomingRequest = {
        id: requestIdOf(headers['x-request-id']),
        headers,
        language: languageOf(headers),
        ...(signal && { signal }),
      };
      const result = await (async (): Promise<ExecutionResult> => {
        const contextValue = await contextOf(request);
        const { document, errors } = documentOf(query);
        if (!document) return { errors };
        if (!getOperationAST(document, operationName)) throw codedError('BAD_REQUEST', 'no such operation');
        return execute({
          schema,
          document,
          contextValue,
          variableValues: variables ?? null,
          operationName: operationName ?? null,
        });
      })().catch((error: unknown) => ({ errors: [error] }));
      return masked(result, request, logger);
    },
    ready: async () => options.checkReady?.(),
    close: async () => options.dispose?.(),
  };
}

function masked(
  result: { data?: ExecutionResult['data']; errors?: readonly unknown[] },
  { id, language }: IncomingRequest,
  logger: Logger,
): ExecutionResult {
  const onFault = (fault: unknown) => logger.error({ requestId: id, fault: describeFault(fault) }, 'fault');
  const errors = result.errors?.map((error) => maskError(error, { requestId: id, language, onFault }));
  return {
    ...(result.data !== undefined && { data: result.data }),
    ...(errors && { errors }),
  };
}
