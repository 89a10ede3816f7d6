import type { ExecutionResult } from 'graphql';
import type { RequestHeaders } from './RequestHeaders';
import type { StopSignal } from './StopSignal';

/** One GraphQL request as it crosses the seam between a router and a subgraph. */
export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly headers: RequestHeaders;
  readonly signal?: StopSignal;
}

/** Runs one GraphQL request against one graph: a function call in-process, a POST over HTTP. */
export type ExecuteGraph = (request: GraphRequest) => Promise<ExecutionResult>;
