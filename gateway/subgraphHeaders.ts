import type { IncomingRequest } from '../subgraphs/shared/http/IncomingRequest';
import { recordOf } from '../subgraphs/shared/http/requestRecord';
import type { RequestHeaders } from '../subgraphs/shared/http/RequestHeaders';

/** Headers of a client that subgraphs may see. All others stay here. */
const FROM_CLIENT = ['authorization', 'accept-language', 'traceparent'] as const;

/**
 * The headers of a subgraph request: the allow-list, our request id, and our own router secret, whatever the client
 * sent under that name.
 */
export function subgraphHeaders(request: IncomingRequest, routerSecret: string): RequestHeaders {
  const { id, headers } = request;
  const passed: Record<string, string> = { 'x-request-id': id, 'x-router-secret': routerSecret };
  for (const name of FROM_CLIENT) {
    const value = headers[name];
    if (value !== undefined) passed[name] = value;
  }
  // Of a trace that goes through us, the subgraph's part hangs from ours.
  const span = recordOf(request)?.span;
  if (span) passed['traceparent'] = span.traceparent;
  return passed;
}
