import {
  HeaderMap,
  type ApolloServer,
  type BaseContext,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import { GraphQLError } from 'graphql';
import { errorCodes, isErrorCode } from '../errorCodes';
import { answer, answerCoded, answerError } from './answer';
import { discardBody } from './discardBody';
import type { Exchange, Route } from './Exchange';
import type { IncomingRequest } from './IncomingRequest';
import { codeOf } from './maskError';
import { readJson, UnreadableRequest } from './readJson';
import { createResultTypes, type ResultTypes } from './resultTypes';
import { retoldErrors } from './retoldErrors';
import { tieRecord, type RequestRecord } from './requestRecord';
import { logRequest } from './logRequest';
import { readTraceparent } from '../tracing/traceparent';

export interface GraphqlRouteOptions<Context extends BaseContext> {
  /** A started server, made by apolloServerFor. */
  readonly server: ApolloServer<Context>;
  /** Authenticates the request and builds its context; throws coded errors. */
  readonly contextOf: (request: IncomingRequest) => Promise<Context>;
  /**
   * Whether the context is built before the body is read. A subgraph does, so that whoever may not come in learns
   * nothing else; the gateway does not, so that a malformed request is told so.
   */
  readonly contextFirst?: boolean;
  /** Looks at a request before it is read as GraphQL, and may change it; throws coded errors. */
  readonly admit?: (context: Context, request: HTTPGraphQLRequest) => void;
  /** Default /graphql. */
  readonly path?: string;
  /** Largest request body in bytes. Default 1 MiB. */
  readonly bodyLimit?: number;
}

/** GraphQL over HTTP (GET and POST) on an Apollo Server: one request, one line in the log. */
export function graphqlRoute<Context extends BaseContext>(options: GraphqlRouteOptions<Context>): Route {
  const resultTypes = createResultTypes();
  return {
    path: options.path ?? '/graphql',
    handle: (exchange) => {
      const record: RequestRecord = { request: exchange.incoming, codes: new Set() };
      const sender = readTraceparent(exchange.incoming.headers['traceparent']);
      if (sender) record.traceId = sender.traceId;
      tieRecord(exchange.incoming, record);
      logRequest(exchange, record);
      return serve(exchange, record, { ...options, resultTypes });
    },
  };
}

async function serve<Context extends BaseContext>(
  exchange: Exchange,
  record: RequestRecord,
  options: GraphqlRouteOptions<Context> & { readonly resultTypes: ResultTypes },
): Promise<void> {
  const { server, contextOf, contextFirst = false, admit, bodyLimit = 1024 * 1024, resultTypes } = options;
  const { accept } = exchange.incoming.headers;
  const resultType = resultTypes.typeFor(accept);
  try {
    const early = contextFirst ? await contextOf(exchange.incoming) : undefined;
    const body = exchange.method === 'POST' ? await readJson(exchange.message, bodyLimit) : undefined;
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: exchange.method,
      headers: headerMapOf(exchange, resultType !== undefined),
      search: exchange.search,
      body,
    };
    tieRecord(httpGraphQLRequest, record);
    const admitted = async () => {
      const context = early ?? (await contextOf(exchange.incoming));
      admit?.(context, httpGraphQLRequest);
      return context;
    };
    const {
      status = 200,
      headers,
      body: answered,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => admitted().catch((error: unknown) => withStatus(error, record)),
    });
    const sent = await bodyOf(answered);
    if (resultType !== undefined) headers.set('content-type', resultType);
    else if (answered.kind === 'complete') resultTypes.learn(accept, status, headers);
    const cacheControl = headers.get('cache-control');
    answer(exchange, {
      status,
      headers: Object.fromEntries(headers),
      // Nobody could tell Apollo for whom it refused what is no GraphQL request.
      body: status >= 400 && record.codes.size === 0 ? retoldErrors(String(sent), record) : sent,
      ...(cacheControl !== undefined && { cacheControl }),
    });
  } catch (error) {
    discardBody(exchange.message);
    record.codes.add(error instanceof UnreadableRequest ? 'BAD_REQUEST' : codeOf(error));
    if (error instanceof UnreadableRequest)
      answerCoded(exchange, 'BAD_REQUEST', { status: error.status, detail: error.message });
    else answerError(exchange, error);
  }
}

function headerMapOf({ incoming }: Exchange, withoutAccept: boolean): HeaderMap {
  const map = new HeaderMap();
  for (const name of Object.keys(incoming.headers)) {
    const value = incoming.headers[name];
    if (value !== undefined && !(withoutAccept && name === 'accept')) map.set(name, value);
  }
  return map;
}

/** Apollo Server takes the status of a failed context from the error itself; ours say it by their code. */
function withStatus(thrown: unknown, record: RequestRecord): never {
  const error = statedError(thrown);
  if (error instanceof GraphQLError) tieRecord(error, record);
  throw error;
}

function statedError(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || 'http' in error.extensions) return error;
  const { code } = error.extensions;
  if (!isErrorCode(code)) return error;
  const http = { status: errorCodes[code].status };
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http } });
}

/** What apolloServerFor made of a result: text, or bytes that Apollo's type does not tell of. */
async function bodyOf(body: HTTPGraphQLResponse['body']): Promise<string | Buffer> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}
