import { performance } from 'node:perf_hooks';
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState as BreakerState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import type { Logger } from 'pino';
import { backoff, type BackoffPolicy } from '../../subgraphs/shared/backoff';
import { codedError } from '../../subgraphs/shared/codedError';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import { HttpFailure } from '../../subgraphs/shared/http/HttpFailure';
import { isQuery } from '../isQuery';
import type { GatewayLimits } from '../limits/gatewayLimits';
import type { CircuitState, ResilienceObserver } from './ResilienceObserver';

export interface ResilienceOptions {
  /** Name of the subgraph, for the log. */
  readonly name: string;
  readonly limits: GatewayLimits;
  readonly logger: Logger;
  /** Told for figures. */
  readonly observer?: ResilienceObserver | undefined;
  /** A number in [0, 1). */
  readonly random?: () => number;
  /** Milliseconds that only grow. */
  readonly elapsed?: () => number;
}

/** One that is isolated by hand, which nobody does, sends nothing either. */
const STATES: Readonly<Record<BreakerState, CircuitState>> = {
  [BreakerState.Closed]: 'CLOSED',
  [BreakerState.HalfOpen]: 'HALF_OPEN',
  [BreakerState.Open]: 'OPEN',
  [BreakerState.Isolated]: 'OPEN',
};
const BETWEEN_TRIES: BackoffPolicy = { baseMs: 50, capMs: 500 };

/**
 * One subgraph, so that its trouble stays its own. At most so many requests are with it and so many wait (bulkhead);
 * one that waited as long as an answer may take is not sent. After some failures in a row nothing is sent for a while,
 * then one request tries (circuit breaker). A query that reached nobody is sent again after a jittered pause; a
 * mutation never is, and neither is what was answered or timed out.
 *
 * Throws SUBGRAPH_UNAVAILABLE for what is not sent, SUBGRAPH_TIMEOUT for what waited too long, and what `execute` throws.
 * The time-out of a sent request is that of `execute`.
 */
export function resilientSubgraph(execute: ExecuteGraph, options: ResilienceOptions): ExecuteGraph {
  const { name, limits, logger, observer } = options;
  const { random = Math.random, elapsed = () => performance.now() } = options;
  const again = retry(handleWhen(reachedNobody), {
    maxAttempts: limits.SUBGRAPH_RETRIES,
    backoff: new DelegateBackoff(({ attempt }) => backoff(attempt, BETWEEN_TRIES, random)),
  });
  const breaker = circuitBreaker(handleWhen(isItsFault), {
    breaker: new ConsecutiveBreaker(limits.SUBGRAPH_BREAKER_FAILURES),
    halfOpenAfter: limits.SUBGRAPH_BREAKER_OPEN_MS,
  });
  breaker.onBreak(() => logger.warn({ subgraph: name }, 'circuit opened'));
  breaker.onReset(() => logger.warn({ subgraph: name }, 'circuit closed'));
  breaker.onStateChange((state) => observer?.circuitIs(name, STATES[state]));
  again.onRetry(() => observer?.triedAgain(name));
  const places = bulkhead(limits.SUBGRAPH_RUNNING, limits.SUBGRAPH_WAITING);
  observer?.watchPlaces(name, () => ({
    running: limits.SUBGRAPH_RUNNING - places.executionSlots,
    waiting: limits.SUBGRAPH_WAITING - places.queueSlots,
  }));
  const forQueries = wrap(again, breaker);

  return async (request) => {
    const policy = isQuery(request) ? forQueries : breaker;
    const since = elapsed();
    try {
      return await places.execute(() => {
        if (request.signal?.aborted) throw codedError('SUBGRAPH_TIMEOUT');
        if (elapsed() - since >= limits.SUBGRAPH_TIMEOUT_MS) {
          observer?.notSent(name, 'WAITED_TOO_LONG');
          throw codedError('SUBGRAPH_TIMEOUT');
        }
        return policy.execute(() => execute(request));
      });
    } catch (error) {
      if (error instanceof BrokenCircuitError) {
        observer?.notSent(name, 'CIRCUIT_OPEN');
        throw codedError('SUBGRAPH_UNAVAILABLE', 'the circuit is open');
      }
      if (error instanceof BulkheadRejectedError) {
        observer?.notSent(name, 'NO_PLACE');
        throw codedError('SUBGRAPH_UNAVAILABLE', 'too many requests wait');
      }
      throw error;
    }
  };
}

/** The connection failed before an answer was whole; of a query nothing is done twice. */
const reachedNobody = (error: unknown): boolean =>
  error instanceof HttpFailure && error.fault === 'NOT_REACHED' && error.status === undefined;

/** A client that went away and an answer that is too long say nothing of the subgraph's health. */
const isItsFault = (error: unknown): boolean =>
  !(error instanceof HttpFailure && (error.fault === 'ABORTED' || error.fault === 'TOO_LARGE'));
