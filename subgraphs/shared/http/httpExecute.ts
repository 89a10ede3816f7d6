import { GraphQLError, type ExecutionResult } from 'graphql';
import { errors as undiciErrors, Pool, type Dispatcher } from 'undici';
import { codedError } from '../codedError';
import type { ErrorCode } from '../errorCodes';
import type { ExecuteGraph, GraphRequest } from './ExecuteGraph';
import type { RequestHeaders } from './RequestHeaders';

/** Why a request got no usable answer: for logs and metrics, never for the client. */
export type HttpFault = 'TIMED_OUT' | 'ABORTED' | 'NOT_REACHED' | 'TOO_LARGE' | 'REFUSED' | 'NOT_A_RESULT';

export interface HttpExecuteOptions {
  /** Full address of the GraphQL endpoint, path included. */
  readonly url: string;
  /** From sending to the last byte, in milliseconds. Default 10 000. */
  readonly timeoutMs?: number;
  /** Largest answer that is read, in bytes. Default 32 MiB. */
  readonly maxResponseBytes?: number;
  /** Kept-alive connections to this endpoint. Default 64. */
  readonly connections?: number;
  /** Lower-case names of the headers that may leave; all others are dropped. Default forwardedHeaders. */
  readonly allowHeaders?: readonly string[];
  /** Told about each failed request; `status` is set when the endpoint answered at all. */
  readonly onFault?: (fault: HttpFault, status?: number) => void;
}

export interface HttpExecute {
  readonly execute: ExecuteGraph;
  /** Lets running requests end, then closes the connections. */
  close(): Promise<void>;
}

/** The headers that a subgraph may learn from a request to the router. */
export const forwardedHeaders = [
  'authorization',
  'x-router-secret',
  'x-request-id',
  'accept-language',
  'traceparent',
  'tracestate',
] as const;

const GRAPHQL_RESULT = 'application/graphql-response+json';

/**
 * A graph reached by HTTP POST over kept-alive connections. Redirects are not followed, nothing is retried.
 * A GraphQL result is returned whatever its errors; without one it throws codedError SUBGRAPH_TIMEOUT (time-out
 * or abort) or SUBGRAPH_UNAVAILABLE (all else), and no word of the endpoint's answer is in the error.
 */
export function createHttpExecute(options: HttpExecuteOptions): HttpExecute {
  const { origin, pathname, search } = new URL(options.url);
  const { timeoutMs = 10_000, allowHeaders = forwardedHeaders } = options;
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    pipelining: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connectTimeout: timeoutMs,
    maxResponseSize: options.maxResponseBytes ?? 32 * 1024 * 1024,
  });

  function fail(fault: HttpFault, status?: number): GraphQLError {
    options.onFault?.(fault, status);
    return codedError(codeOf(fault));
  }

  const execute: ExecuteGraph = async (request) => {
    const deadline = deadlineOf(timeoutMs, request.signal);
    let status: number | undefined;
    try {
      const response = await pool.request({
        path: pathname + search,
        method: 'POST',
        headers: headersOf(request.headers, allowHeaders),
        body: bodyOf(request),
        signal: deadline.signal,
      });
      status = response.statusCode;
      // Read to the end even when refused: an unread body would keep the connection from being used again.
      const body = await response.body.arrayBuffer();
      if (!isGraphResponse(response)) throw new Fault('REFUSED');
      return resultOf(body);
    } catch (error) {
      throw fail(deadline.fault() ?? faultOf(error), status);
    } finally {
      deadline.clear();
    }
  };
  return { execute, close: () => pool.close() };
}

class Fault extends Error {
  constructor(readonly fault: HttpFault) {
    super(fault);
  }
}

function codeOf(fault: HttpFault): ErrorCode {
  return fault === 'TIMED_OUT' || fault === 'ABORTED' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
}

function faultOf(error: unknown): HttpFault {
  if (error instanceof Fault) return error.fault;
  if (error instanceof undiciErrors.ResponseExceededMaxSizeError) return 'TOO_LARGE';
  if (
    error instanceof undiciErrors.HeadersTimeoutError ||
    error instanceof undiciErrors.BodyTimeoutError ||
    error instanceof undiciErrors.ConnectTimeoutError
  )
    return 'TIMED_OUT';
  return 'NOT_REACHED';
}

/** One signal for the time-out and the caller's own; AbortSignal.any would keep a listener per request. */
function deadlineOf(timeoutMs: number, outer: AbortSignal | undefined) {
  const controller = new AbortController();
  let fault: HttpFault | undefined;
  const stop = (why: HttpFault) => {
    fault ??= why;
    controller.abort();
  };
  const onAbort = () => stop('ABORTED');
  const timer = setTimeout(() => stop('TIMED_OUT'), timeoutMs);
  if (outer?.aborted) onAbort();
  outer?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    fault: () => fault,
    clear: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onAbort);
    },
  };
}

function headersOf(headers: RequestHeaders, allowed: readonly string[]): Record<string, string> {
  const sent: Record<string, string> = {
    'content-type': 'application/json',
    accept: `${GRAPHQL_RESULT}, application/json;q=0.9`,
  };
  for (const name of allowed) {
    const value = headers[name];
    if (value !== undefined) sent[name] = value;
  }
  return sent;
}

const bodyOf = ({ query, variables, operationName }: GraphRequest): string =>
  JSON.stringify({ query, variables, operationName });

/**
 * The media type says who speaks: a GraphQL server may answer 400 with a result, but JSON under a status other
 * than 2xx may come from a proxy.
 */
function isGraphResponse({ statusCode, headers }: Dispatcher.ResponseData): boolean {
  const header = headers['content-type'];
  const type = String(Array.isArray(header) ? header[0] : header)
    .split(';')[0]
    ?.trim()
    .toLowerCase();
  if (type === GRAPHQL_RESULT) return true;
  return type === 'application/json' && statusCode >= 200 && statusCode < 300;
}

function resultOf(body: ArrayBuffer): ExecutionResult {
  const result = parsed(body);
  if (!isRecord(result)) throw new Fault('NOT_A_RESULT');
  const { data, errors, extensions } = result;
  if (data === undefined && errors === undefined) throw new Fault('NOT_A_RESULT');
  if (data !== undefined && data !== null && !isRecord(data)) throw new Fault('NOT_A_RESULT');
  return {
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors: errorsOf(errors) }),
    ...(isRecord(extensions) && { extensions }),
  };
}

function parsed(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Fault('NOT_A_RESULT');
  }
}

function errorsOf(errors: unknown): GraphQLError[] {
  if (!Array.isArray(errors) || errors.length === 0) throw new Fault('NOT_A_RESULT');
  return errors.map((error: unknown) => {
    if (!isRecord(error) || typeof error['message'] !== 'string') throw new Fault('NOT_A_RESULT');
    const { message, path, extensions } = error;
    return new GraphQLError(message, {
      ...(Array.isArray(path) && { path: path as (string | number)[] }),
      ...(isRecord(extensions) && { extensions }),
    });
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
