import { SUBGRAPH_MAX_TOKENS } from '../../subgraphs/shared/http/documentReader';
import { httpDefaults } from '../../subgraphs/shared/http/httpServer';
import { SUBGRAPH_BODY_LIMIT } from '../../subgraphs/shared/startSubgraph';
import { subgraphVariables } from '../../subgraphs/shared/subgraphEnvironment';
import type { FixedLimit } from './fixedLimits';

const group = 'Processes of subgraphs';
type Variable = 'PEER_TIMEOUT_MS' | 'DB_QUEUE_LIMIT' | 'DB_ACQUIRE_TIMEOUT_MS';
const usual = (name: Variable): number => subgraphVariables[name].parse(undefined);

/** Guard rails of a subgraph's own process, which the gateway does not set: some by a variable of that process, by its name. */
export const subgraphProcessLimits = {
  PEER_TIMEOUT_MS: {
    group,
    bounds: 'time for the answer of another subgraph that this one asks, in ms',
    value: usual('PEER_TIMEOUT_MS'),
    past: 'what needs the answer is refused, or its field is null',
    code: 'SUBGRAPH_TIMEOUT',
  },
  DB_QUEUE_LIMIT: {
    group,
    bounds: 'statements that wait for a connection of MySQL or MariaDB',
    value: usual('DB_QUEUE_LIMIT'),
    past: 'the next one is turned away at once',
    code: 'INTERNAL',
  },
  DB_ACQUIRE_TIMEOUT_MS: {
    group,
    bounds: 'time for which one waits for it, or for the one writer of SQLite, in ms',
    value: usual('DB_ACQUIRE_TIMEOUT_MS'),
    past: 'it is turned away',
    code: 'INTERNAL',
  },
  SUBGRAPH_BODY: {
    group,
    bounds: 'body of a request, in bytes; long lists of representations come in one',
    value: SUBGRAPH_BODY_LIMIT,
    past: 'refused, by its announced length before it is sent',
    code: 'PAYLOAD_TOO_LARGE',
  },
  SUBGRAPH_TOKENS: {
    group,
    bounds: 'tokens of the text',
    value: SUBGRAPH_MAX_TOKENS,
    past: 'not parsed any further',
    code: 'GRAPHQL_PARSE_FAILED',
  },
  SUBGRAPH_HEADERS: {
    group,
    bounds: 'address, names and values of the headers of a request together, in bytes',
    value: httpDefaults.headerLimit,
    past: 'status 431, the connection is closed',
    code: 'BAD_REQUEST',
  },
  SUBGRAPH_HEADERS_TIMEOUT: {
    group,
    bounds: 'time for a client to send its headers, in ms',
    value: httpDefaults.headersTimeoutMs,
    past: 'status 408, the connection is closed',
    code: 'BAD_REQUEST',
  },
  SUBGRAPH_REQUEST_TIMEOUT: {
    group,
    bounds: 'time for a client to send a whole request, in ms',
    value: httpDefaults.requestTimeoutMs,
    past: 'status 408, the connection is closed',
    code: 'BAD_REQUEST',
  },
  SUBGRAPH_KEEP_ALIVE: {
    group,
    bounds: 'time for which an idle connection is kept, in ms',
    value: httpDefaults.keepAliveTimeoutMs,
    past: 'the connection is closed',
  },
} as const satisfies Record<string, FixedLimit>;

/** Those of them that a variable of the process sets. */
export const isProcessVariable = (name: string): boolean => Object.hasOwn(subgraphVariables, name);
