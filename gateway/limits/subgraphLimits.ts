import { z } from 'zod';
import { environmentValue } from '../../subgraphs/shared/parseEnvironment';
import type { Limit } from './Limit';

const places = (usual: number) => z.coerce.number().int().min(1).max(100_000).default(usual);

/** Each counts for one subgraph by itself. */
export const subgraphLimits = {
  SUBGRAPH_TIMEOUT_MS: {
    group: 'Subgraphs',
    bounds: 'time for an answer, from sending to the last byte, in ms; the same again for waiting to be sent',
    read: environmentValue.milliseconds.default(10_000),
    past: 'its fields are null, the rest of the answer stands',
    code: 'SUBGRAPH_TIMEOUT',
  },
  SUBGRAPH_RETRIES: {
    group: 'Subgraphs',
    bounds:
      'further tries of a query whose connection failed; mutations, time-outs and answers are not tried again',
    read: z.coerce.number().int().min(0).max(2).default(1),
    past: 'its fields are null, the rest of the answer stands',
    code: 'SUBGRAPH_UNAVAILABLE',
  },
  SUBGRAPH_BREAKER_FAILURES: {
    group: 'Subgraphs',
    bounds: 'failures in a row until the circuit opens',
    read: places(10),
    past: 'nothing is sent while the circuit is open; its fields are null at once',
    code: 'SUBGRAPH_UNAVAILABLE',
  },
  SUBGRAPH_BREAKER_OPEN_MS: {
    group: 'Subgraphs',
    bounds: 'time for which the circuit stays open, in ms',
    read: environmentValue.milliseconds.default(5_000),
    past: 'one request is let through; its success closes the circuit, its failure opens it again',
  },
  SUBGRAPH_RUNNING: {
    group: 'Subgraphs',
    bounds: 'requests that are with it at once',
    read: places(64),
    past: 'further ones wait',
  },
  SUBGRAPH_WAITING: {
    group: 'Subgraphs',
    bounds: 'requests that wait for one of those places',
    read: places(256),
    past: 'its fields are null at once, the rest of the answer stands',
    code: 'SUBGRAPH_UNAVAILABLE',
  },
} as const satisfies Record<string, Limit>;
