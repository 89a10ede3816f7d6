import { getOperationAST, GraphQLError, OperationTypeNode, parse, type ExecutionResult } from 'graphql';
import { backoff, type BackoffPolicy } from '../backoff';
import { codedError } from '../codedError';
import type { ExecuteGraph } from '../http/ExecuteGraph';
import { systemSchedule, type Schedule } from '../schedule';

/** One other subgraph, asked in its own schema for facts that a command must know. */
export interface Peer {
  /**
   * The data of one operation, whole or not at all: a decision is never taken on half an answer. Queries that
   * fail fast are tried again, mutations only if they are said to be idempotent.
   * @throws codedError SUBGRAPH_TIMEOUT or SUBGRAPH_UNAVAILABLE, without a word of the peer's own error
   */
  ask<Data>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: AskOptions,
  ): Promise<Data>;
}

export interface AskOptions {
  /** The mutation may be sent twice. Queries always may. */
  readonly idempotent?: boolean;
  /** Passed on as x-request-id, so that the peer's log lines can be found. */
  readonly requestId?: string;
}

export interface PeerOptions {
  /** Name of the subgraph that is asked, for logs. */
  readonly subgraph: string;
  readonly execute: ExecuteGraph;
  /** A SERVICE token of the asking subgraph. */
  readonly serviceToken: () => Promise<string>;
  readonly routerSecret: string;
  /** For the whole of an ask, further tries included, in milliseconds. Default 5 000. */
  readonly timeoutMs?: number;
  /** How often a query is sent at most. Default 3. */
  readonly tries?: number;
  readonly random?: () => number;
  readonly schedule?: Schedule;
  /** Told the code of each failed try; the peer's error text is not passed on. */
  readonly onFault?: (subgraph: string, code: string) => void;
}

const BETWEEN_TRIES: BackoffPolicy = { baseMs: 50, capMs: 1_000 };

/** A client of one peer; see Peer. Nothing is kept between asks but the parsed kind of each document. */
export function createPeer(options: PeerOptions): Peer {
  const { execute, serviceToken, routerSecret, subgraph, onFault } = options;
  const { timeoutMs = 5_000, tries = 3, random = Math.random, schedule = systemSchedule } = options;

  async function send<Data>(
    document: string,
    variables: AskVariables,
    asked: AskOptions,
    signal: AbortSignal,
  ) {
    const { name } = operationOf(document);
    const result = await execute({
      query: document,
      variables,
      ...(name !== undefined && { operationName: name }),
      headers: {
        authorization: `Bearer ${await serviceToken()}`,
        'x-router-secret': routerSecret,
        ...(asked.requestId !== undefined && { 'x-request-id': asked.requestId }),
      },
      signal,
    });
    return wholeData<Data>(result);
  }

  async function ask<Data>(
    document: string,
    variables: AskVariables = {},
    asked: AskOptions = {},
  ): Promise<Data> {
    const repeatable = operationOf(document).isQuery || asked.idempotent === true;
    const deadline = startDeadline(schedule, timeoutMs);
    try {
      for (let failures = 1; ; failures++) {
        try {
          return await deadline.orLate(send<Data>(document, variables, asked, deadline.signal));
        } catch (error) {
          const code = codeOf(error);
          onFault?.(subgraph, code);
          if (code === 'SUBGRAPH_TIMEOUT') throw codedError('SUBGRAPH_TIMEOUT');
          if (!repeatable || failures >= tries) throw codedError('SUBGRAPH_UNAVAILABLE');
        }
        await deadline.orLate(pause(schedule, backoff(failures, BETWEEN_TRIES, random)));
      }
    } finally {
      deadline.clear();
    }
  }
  return { ask };
}

type AskVariables = Readonly<Record<string, unknown>>;

interface Operation {
  readonly isQuery: boolean;
  readonly name?: string;
}

/** Documents are constants of our own code, so the memory is as bounded as the code is. */
const operations = new Map<string, Operation>();

function operationOf(document: string): Operation {
  const known = operations.get(document);
  if (known) return known;
  const node = getOperationAST(parse(document));
  if (!node) throw new Error('a peer is asked with exactly one operation');
  const operation = {
    isQuery: node.operation === OperationTypeNode.QUERY,
    ...(node.name && { name: node.name.value }),
  };
  operations.set(document, operation);
  return operation;
}

function wholeData<Data>(result: ExecutionResult): Data {
  const [error] = result.errors ?? [];
  if (error) throw error;
  if (!result.data) throw codedError('SUBGRAPH_UNAVAILABLE');
  return result.data as Data;
}

function codeOf(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof code === 'string' ? code : 'SUBGRAPH_UNAVAILABLE';
}

/** A promise that is late fails even when the other side ignores the signal. */
function startDeadline(schedule: Schedule, timeoutMs: number) {
  const controller = new AbortController();
  let fail: (error: GraphQLError) => void;
  const late = new Promise<never>((_, reject) => (fail = reject));
  late.catch(() => undefined);
  const clear = schedule(() => {
    controller.abort();
    fail(codedError('SUBGRAPH_TIMEOUT'));
  }, timeoutMs);
  return { signal: controller.signal, clear, orLate: <T>(work: Promise<T>) => Promise.race([work, late]) };
}

const pause = (schedule: Schedule, delayMs: number) =>
  new Promise<void>((done) => void schedule(done, delayMs));
