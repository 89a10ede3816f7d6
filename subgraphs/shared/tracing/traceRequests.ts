import { GraphQLError } from 'graphql';
import type { ExecuteGraph } from '../http/ExecuteGraph';
import type { RequestObserver } from '../http/RequestObserver';
import type { Tracing } from './Tracing';

/** A span for each GraphQL request that is served, part of the trace that its sender names. */
export function traceRequests(tracing: Tracing | undefined): RequestObserver {
  if (!tracing) return {};
  return {
    operationStarted(record) {
      record.span = tracing.begin('graphql', 'SERVER', {}, record.request.headers['traceparent']);
      record.traceId = record.span.traceId;
    },
    operationEnded({ span, codes, operationHash }, { status }) {
      span?.end(
        {
          'http.response.status_code': status,
          'graph.codes': [...codes],
          ...(operationHash !== undefined && { 'graph.operation_hash': operationHash }),
        },
        status === 0 || status >= 500,
      );
    },
  };
}

/** Puts a span around what is asked of a subgraph for a request that is traced, and names it to the subgraph. */
export function traceAsks(
  tracing: Tracing | undefined,
  subgraph: string,
  execute: ExecuteGraph,
): ExecuteGraph {
  if (!tracing) return execute;
  return async (request) => {
    const parent = request.headers['traceparent'];
    if (parent === undefined) return execute(request);
    const attributes = { 'graph.subgraph': subgraph };
    const span = tracing.begin(`ask ${subgraph}`, 'CLIENT', attributes, parent);
    try {
      const result = await execute({
        ...request,
        headers: { ...request.headers, traceparent: span.traceparent },
      });
      span.end({ 'graph.errors': result.errors?.length ?? 0 }, false);
      return result;
    } catch (error) {
      const code = error instanceof GraphQLError ? String(error.extensions['code']) : 'INTERNAL';
      span.end({ 'graph.codes': [code] }, true);
      throw error;
    }
  };
}
