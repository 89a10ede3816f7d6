import type { ExecutionResult } from 'graphql';
import { codedError } from '../subgraphs/shared/codedError';
import type { ExecuteGraph, GraphRequest } from '../subgraphs/shared/http/ExecuteGraph';
import type { StopSignal } from '../subgraphs/shared/http/StopSignal';
import { isQuery } from './isQuery';
import { isJsonObject, setOwn, type JsonObject } from './executor/JsonObject';

/** Makes a subgraph answer equal queries that wait at the same time once. */
export type ShareInFlight = (name: string, execute: ExecuteGraph) => ExecuteGraph;

/** Somebody who waits for an answer that others wait for too. */
interface Waiting {
  readonly resolve: (result: ExecutionResult) => void;
  readonly reject: (reason: unknown) => void;
}

interface InFlight {
  readonly waiting: Set<Waiting>;
  readonly controller: AbortController;
}

/** What a subgraph sees of a request and does not answer by. */
const NOT_ANSWERED_BY: ReadonlySet<string> = new Set(['x-request-id', 'traceparent']);

/**
 * Shares requests under way among equal callers. Equal is what the subgraph would see: text, variables and every header
 * but request and trace ids, so the caller's very token. Mutations are never shared, and a query that begins when one
 * has ended is answered by none that began before, in this process. Nothing is remembered: an answer is for who waits
 * when it comes, and so is a failure. Each gets a copy of its own. Who goes away leaves the others their request; it is
 * cut off with the last.
 */
export function shareInFlight(): ShareInFlight {
  const inFlight = new Map<string, InFlight>();

  return (name, execute) => async (request) => {
    if (!isQuery(request)) {
      try {
        return await execute(request);
      } finally {
        inFlight.clear();
      }
    }
    const key = keyOf(name, request);
    return wait(inFlight.get(key) ?? begin(key, execute, request), request.signal, key);
  };

  function begin(key: string, execute: ExecuteGraph, request: GraphRequest): InFlight {
    const one: InFlight = { waiting: new Set(), controller: new AbortController() };
    inFlight.set(key, one);
    Promise.resolve()
      .then(() => execute({ ...request, signal: one.controller.signal }))
      .then(
        (result) => {
          forget(key, one);
          // All copies are made before anybody goes on: an executor works on what it gets.
          const answers = [...one.waiting].map((_, place) => (place === 0 ? result : copied(result)));
          [...one.waiting].forEach(({ resolve }, place) => resolve(answers[place] as ExecutionResult));
        },
        (reason: unknown) => {
          forget(key, one);
          for (const { reject } of one.waiting) reject(reason);
        },
      );
    return one;
  }

  function forget(key: string, one: InFlight): void {
    if (inFlight.get(key) === one) inFlight.delete(key);
  }

  function wait(one: InFlight, signal: StopSignal | undefined, key: string): Promise<ExecutionResult> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { resolve: done(resolve), reject: done(reject) };
      one.waiting.add(waiting);
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave, { once: true });

      function leave(): void {
        one.waiting.delete(waiting);
        reject(codedError('SUBGRAPH_TIMEOUT'));
        if (one.waiting.size > 0) return;
        forget(key, one);
        one.controller.abort();
      }
      function done<Value>(settle: (value: Value) => void): (value: Value) => void {
        return (value) => {
          signal?.removeEventListener('abort', leave);
          settle(value);
        };
      }
    });
  }
}

/** Headers in the order in which they come: another order is at worst not shared. */
function keyOf(name: string, { query, variables, operationName, headers }: GraphRequest): string {
  const seen = Object.entries(headers).filter(([header]) => !NOT_ANSWERED_BY.has(header));
  return JSON.stringify([name, query, operationName ?? null, variables ?? {}, seen]);
}

/** Data are copied, errors are not: nobody changes them. */
const copied = ({ data, ...others }: ExecutionResult): ExecutionResult => ({
  ...others,
  ...(data !== undefined && { data: copy(data) as Record<string, unknown> | null }),
});

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isJsonObject(value)) return value;
  const made: JsonObject = {};
  for (const name of Object.keys(value)) setOwn(made, name, copy(value[name]));
  return made;
}
