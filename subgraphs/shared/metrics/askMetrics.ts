import { GraphQLError } from 'graphql';
import { Counter, Histogram, type Registry } from 'prom-client';
import { isErrorCode } from '../errorCodes';
import type { ExecuteGraph } from '../http/ExecuteGraph';
import { durationBuckets } from './durationBuckets';

/** Counts what a graph is asked, under its name. */
export type CountAsks = (subgraph: string, execute: ExecuteGraph) => ExecuteGraph;

/** Counts requests to subgraphs by outcome, whether a gateway sends them or another subgraph. */
export function askMetrics(registry: Registry): CountAsks {
  const registers = [registry];
  const asks = new Counter({
    name: 'graph_subgraph_requests_total',
    help: 'Requests to a subgraph: OK, ERRORS for a result with errors, or the code of the failure.',
    labelNames: ['subgraph', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'graph_subgraph_request_duration_seconds',
    help: 'Requests to a subgraph, failed ones too.',
    labelNames: ['subgraph'],
    buckets: durationBuckets,
    registers,
  });
  return (subgraph, execute) => async (request) => {
    const ended = seconds.startTimer({ subgraph });
    const count = (outcome: string): void => {
      ended();
      asks.inc({ subgraph, outcome });
    };
    try {
      const result = await execute(request);
      count(result.errors && result.errors.length > 0 ? 'ERRORS' : 'OK');
      return result;
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
      count(isErrorCode(code) ? code : 'SUBGRAPH_UNAVAILABLE');
      throw error;
    }
  };
}
