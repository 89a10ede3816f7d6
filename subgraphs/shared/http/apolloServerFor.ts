import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestListener,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { apolloLogger } from './apolloLogger';
import { describeFault } from './describeFault';
import { jsonBody } from './jsonBody';
import { legacyStatus } from './legacyStatus';
import { maskError } from './maskError';
import { recordOf, tieRecord } from './requestRecord';
import type { ErrorCode } from '../errorCodes';

type Options<Context extends BaseContext> = Omit<
  ApolloServerOptions<Context>,
  'formatError' | 'logger' | 'stopOnTerminationSignals' | 'includeStacktraceInErrorResponses'
> & {
  /**
   * Whether a router that asks for it is told how long each field took (`apollo-federation-include-trace: ftv1`).
   * Errors in a trace are masked. Default false.
   */
  readonly inlineTrace?: boolean;
};

/**
 * An Apollo Server as gateway and subgraphs run it: nothing calls outside, nothing is cached, no batching, CSRF
 * prevention on, errors masked in the language of the request, process signals left alone.
 * @param options what differs: a schema or a gateway, and limits
 */
export function apolloServerFor<Context extends BaseContext>(
  { inlineTrace = false, ...options }: Options<Context>,
  logger: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    // Apollo hands it on as it is, to graphqlRoute.
    stringifyResult: (result) => jsonBody(result) as string,
    ...options,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      inlineTrace
        ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })
        : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationPlugin,
      legacyStatus,
      ...(options.plugins ?? []),
    ],
    formatError: (_, error) => formatError(error, logger),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: apolloLogger(logger),
  } as ApolloServerOptions<Context>);
}

/** An error of no known request is masked in the first language; graphqlRoute says it again for its reader. */
function formatError(thrown: unknown, logger: Logger): GraphQLFormattedError {
  const record = recordOf(thrown);
  const requestId = record?.request.id ?? 'none';
  const masked = maskError(thrown, {
    requestId,
    language: record?.request.language ?? 'zh',
    onFault: (fault) => logger.error({ requestId, fault: describeFault(fault) }, 'fault'),
  });
  record?.codes.add(masked.extensions['code'] as ErrorCode);
  return masked.toJSON();
}

/** Ties errors to their request, names the operation for the log, and refuses a request whose operation its document does not have. */
const operationPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve<GraphQLRequestListener<BaseContext>>({
      didEncounterErrors: ({ errors, request }) => {
        const record = recordOf(request.http);
        if (record) for (const error of errors) tieRecord(error, record);
        return Promise.resolve();
      },
      didResolveSource: ({ queryHash, request }) => {
        const record = recordOf(request.http);
        if (record && queryHash) record.operationHash = queryHash.slice(0, 16);
        return Promise.resolve();
      },
      didResolveOperation: ({ operation, operationName, request }) => {
        const record = recordOf(request.http);
        if (record && operationName) record.operation = operationName.slice(0, 64);
        if (operation) return Promise.resolve();
        throw new GraphQLError('no such operation', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      },
    }),
};
