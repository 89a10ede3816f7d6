import { GraphQLError, Kind } from 'graphql';
import { errorCodes, isErrorCode, type ErrorCode } from '../errorCodes';
import type { Language } from '../language';

/** Who reads the error, and who is told what really happened. */
export interface ErrorAudience {
  readonly requestId: string;
  readonly language: Language;
  /** Told about each error that leaves as INTERNAL. */
  readonly onFault?: (fault: unknown) => void;
}

/** Codes whose text never varies: a detail would tell how the inside looks. */
const WITHOUT_DETAIL: ReadonlySet<ErrorCode> = new Set([
  'UNAUTHENTICATED',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'SHUTTING_DOWN',
  'INTERNAL',
]);

/** Names that Apollo Server gives to what our table calls otherwise. */
const APOLLO_CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST'],
  ['INTERNAL_SERVER_ERROR', 'INTERNAL'],
]);

/**
 * The only form in which an error leaves a process: a code of the table, a message in the reader's language, path
 * and locations, and of the extensions only code, requestId, retryAfter and the two numbers of cost. Anything without a code of the table
 * becomes INTERNAL and is reported to `onFault`.
 */
export function maskError(thrown: unknown, audience: ErrorAudience): GraphQLError {
  const error = thrown instanceof GraphQLError ? thrown : undefined;
  const code = codeOf(thrown);
  if (code === 'INTERNAL') audience.onFault?.(thrown);
  const retryAfter = error?.extensions['retryAfter'];
  return new GraphQLError(messageOf(code, error?.message ?? '', audience.language), {
    nodes: error?.nodes ?? null,
    source: error?.source ?? null,
    positions: error?.positions ?? null,
    path: error?.path ?? null,
    extensions: {
      code,
      requestId: audience.requestId,
      ...(typeof retryAfter === 'number' && { retryAfter }),
      ...toldCost(error?.extensions['cost']),
    },
  });
}

/** What a request costs and what it may cost: numbers, or nothing. */
function toldCost(cost: unknown): { cost?: { requested: number; limit: number } } {
  if (typeof cost !== 'object' || cost === null) return {};
  const { requested, limit } = cost as Readonly<Record<string, unknown>>;
  return typeof requested === 'number' && typeof limit === 'number' ? { cost: { requested, limit } } : {};
}

/** The code under which anything that was thrown leaves the process. */
export function codeOf(thrown: unknown): ErrorCode {
  if (!(thrown instanceof GraphQLError)) return 'INTERNAL';
  const { code } = thrown.extensions;
  const inner = thrown.originalError;
  // Apollo Server overwrites the code of an error that one of our own validation rules reports.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && inner instanceof GraphQLError) {
    const own = inner.extensions['code'];
    if (isErrorCode(own)) return own;
  }
  if (isErrorCode(code)) return code;
  if (typeof code === 'string') return APOLLO_CODES.get(code) ?? 'INTERNAL';
  return isCoercionError(thrown) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

/** graphql-js gives no code to a variable or argument whose value does not fit its type. */
function isCoercionError({ nodes, originalError }: GraphQLError): boolean {
  if (nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION) return true;
  return originalError instanceof GraphQLError && (originalError.nodes?.length ?? 0) > 0;
}

function messageOf(code: ErrorCode, detail: string, language: Language): string {
  // Apollo clients recognise a missing persisted query by this very text.
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return errorCodes[code].message.en;
  const { message } = errorCodes[code];
  if (WITHOUT_DETAIL.has(code) || detail === '') return message[language];
  const said = [message.zh, message.en].find((text) => detail.startsWith(text));
  return said === undefined
    ? `${message[language]}: ${detail}`
    : message[language] + detail.slice(said.length);
}
