import { isUtf8 } from 'node:buffer';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { errors as undiciErrors, Pool } from 'undici';
import { dispatchPost, type PostedAnswer, type Posting } from './dispatchPost';
import type { ExecuteGraph, GraphRequest } from './ExecuteGraph';
import { HttpFailure, type HttpFault } from './HttpFailure';
import { parseJsonBytes } from './parseJsonBytes';
import type { RequestHeaders } from './RequestHeaders';
import type { StopSignal } from './StopSignal';

/** Of one answer; far more than any page of rows. */
export const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

export interface HttpExecuteOptions {
  /** Full address of the GraphQL endpoint, path included. */
  readonly url: string;
  /** From sending to the last byte, in milliseconds. Default 10 000. */
  readonly timeoutMs?: number;
  /** Largest answer that is read, in bytes. Default MAX_ANSWER_BYTES. */
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
 * A GraphQL result is returned whatever its errors; without one it throws HttpFailure: SUBGRAPH_TIMEOUT (time-out
 * or abort) or SUBGRAPH_UNAVAILABLE (all else), and no word of the endpoint's answer is in the error.
 */
export function createHttpExecute(options: HttpExecuteOptions): HttpExecute {
  const { origin, pathname, search } = new URL(options.url);
  const { timeoutMs = 10_000, allowHeaders = forwardedHeaders } = options;
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    pipelining: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connectTimeout: timeoutMs,
    maxResponseSize: options.maxResponseBytes ?? MAX_ANSWER_BYTES,
  });

  function fail(fault: HttpFault, status?: number): HttpFailure {
    options.onFault?.(fault, status);
    return new HttpFailure(fault, status);
  }

  const execute: ExecuteGraph = async (request) => {
    const posting = dispatchPost(pool, {
      path,
      headers: headersOf(request.headers, allowHeaders),
      body: bodyOf(request),
    });
    const free = limited(posting, timeoutMs, request.signal);
    let answered: PostedAnswer | undefined;
    try {
      answered = await posting.answer;
      if (!isGraphResponse(answered)) throw new Fault('REFUSED');
      return resultOf(answered.body);
    } catch (error) {
      throw fail(faultOf(error), answered?.status);
    } finally {
      free();
    }
  };
  return { execute, close: () => pool.close() };
}

class Fault extends Error {
  constructor(readonly fault: HttpFault) {
    super(fault);
  }
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

/** Ends a request at its time-out, and when its caller has gone; call the result when it is over. */
function limited(posting: Posting, timeoutMs: number, signal: StopSignal | undefined): () => void {
  const timer = setTimeout(() => posting.abort(new Fault('TIMED_OUT')), timeoutMs);
  const onAbort = () => posting.abort(new Fault('ABORTED'));
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
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
function isGraphResponse({ status, headers }: PostedAnswer): boolean {
  const [type = ''] = String(headers['content-type']).split(';', 1);
  const known = type.trim().toLowerCase();
  if (known === GRAPHQL_RESULT) return true;
  return known === 'application/json' && status >= 200 && status < 300;
}

function resultOf(body: Buffer): ExecutionResult {
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

function parsed(body: Buffer): unknown {
  if (!isUtf8(body)) throw new Fault('NOT_A_RESULT');
  try {
    return parseJsonBytes(body);
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
