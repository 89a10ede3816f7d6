import type { ExecutionResult } from 'graphql';
import { codedError } from '../subgraphs/shared/codedError';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';

/**
 * A subgraph in the same process, with the patience that HTTP has: rejects with SUBGRAPH_TIMEOUT when no result has
 * come after `timeoutMs`. The work itself runs on; a function call cannot be cut off.
 */
export function inProcessDataSource(execute: ExecuteGraph, timeoutMs: number): ExecuteGraph {
  return (request) =>
    new Promise<ExecutionResult>((resolve, reject) => {
      const timer = setTimeout(() => reject(codedError('SUBGRAPH_TIMEOUT')), timeoutMs);
      Promise.resolve()
        .then(() => execute(request))
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
}
