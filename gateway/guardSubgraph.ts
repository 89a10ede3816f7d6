import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { codedError } from '../subgraphs/shared/codedError';
import { isErrorCode, type ErrorCode } from '../subgraphs/shared/errorCodes';
import { describeFault } from '../subgraphs/shared/http/describeFault';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';

/** Codes that mean the same to a client whoever says them. What a subgraph says of our own requests does not. */
const PASSED_ON: ReadonlySet<ErrorCode> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'COST_LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'INTERNAL',
]);

/**
 * Makes a subgraph harmless: whatever it does, a result comes back, its errors have only path, code and retryAfter,
 * and each has a code of the table. A subgraph that throws answers SUBGRAPH_TIMEOUT or SUBGRAPH_UNAVAILABLE; an
 * error without a code that may be passed on is logged and becomes INTERNAL.
 */
export function guardSubgraph(name: string, execute: ExecuteGraph, logger: Logger): ExecuteGraph {
  return async (request) => {
    const requestId = request.headers['x-request-id'];
    const report = (what: object) => logger.warn({ requestId, subgraph: name, ...what }, 'subgraph fault');
    try {
      const { data, errors } = await execute(request);
      return {
        ...(data !== undefined && { data }),
        ...(errors && errors.length > 0 && { errors: errors.map((error) => passedOn(error, report)) }),
      } satisfies ExecutionResult;
    } catch (thrown) {
      const code = codeOf(thrown) === 'SUBGRAPH_TIMEOUT' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
      report({ code, fault: describeFault(thrown) });
      return { errors: [codedError(code)] };
    }
  };
}

function passedOn(error: GraphQLError, report: (what: object) => void): GraphQLError {
  const said = codeOf(error);
  const code = said === 'SHUTTING_DOWN' ? 'SUBGRAPH_UNAVAILABLE' : said;
  const path = error.path ?? null;
  if (code === undefined || !PASSED_ON.has(code)) {
    report({ code: 'INTERNAL', said: String(error.extensions?.['code']).slice(0, 64) });
    return new GraphQLError('', { path, extensions: { code: 'INTERNAL' } });
  }
  const retryAfter = error.extensions['retryAfter'];
  return new GraphQLError(error.message, {
    path,
    extensions: { code, ...(typeof retryAfter === 'number' && { retryAfter }) },
  });
}

function codeOf(thrown: unknown): ErrorCode | undefined {
  const code = thrown instanceof GraphQLError ? thrown.extensions['code'] : undefined;
  return isErrorCode(code) ? code : undefined;
}
