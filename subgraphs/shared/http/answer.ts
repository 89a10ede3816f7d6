import { codedError } from '../codedError';
import { errorCodes, type ErrorCode } from '../errorCodes';
import { describeFault } from './describeFault';
import type { Exchange } from './Exchange';
import { maskError } from './maskError';

/** An answer that is no page runs nothing and stands in no frame, should a browser take it for one; pages bring their own. */
const NOTHING_TO_RUN = "default-src 'none'; frame-ancestors 'none'";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Only for what is the same for everybody, such as a page; everything else is not stored. */
  readonly cacheControl?: string;
}

/**
 * Sends an answer, unless one has begun. No answer may be stored, and none is the same for two callers: the
 * headers say so even when a handler sets others.
 */
export function answer(
  { response, incoming }: Exchange,
  { status, headers, body, cacheControl = 'no-store' }: Answer,
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-security-policy': NOTHING_TO_RUN,
    'referrer-policy': 'no-referrer',
    ...headers,
    'content-length': Buffer.byteLength(body),
    'cache-control': cacheControl,
    vary: 'authorization, accept-language, accept, origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-request-id': incoming.id,
  });
  response.end(body);
}

export interface CodedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly detail?: string;
}

/** Ends a request with one coded error as JSON; the status is the code's own unless another is given. */
export function answerCoded(exchange: Exchange, code: ErrorCode, coded: CodedAnswer = {}): void {
  answerError(exchange, codedError(code, coded.detail), coded);
}

/** As answerCoded, for an error that was thrown; what has no code of the table is logged and masked. */
export function answerError(
  exchange: Exchange,
  thrown: unknown,
  { status, headers = {} }: CodedAnswer = {},
): void {
  const { incoming, logger } = exchange;
  const error = maskError(thrown, {
    requestId: incoming.id,
    language: incoming.language,
    onFault: (fault) => logger.error({ requestId: incoming.id, fault: describeFault(fault) }, 'fault'),
  });
  const code = error.extensions['code'] as ErrorCode;
  answer(exchange, {
    status: status ?? errorCodes[code].status,
    headers: { 'content-type': resultTypeFor(incoming.headers.accept), ...headers },
    body: `${JSON.stringify({ errors: [error] })}\n`,
  });
}

/** By the media type a GraphQL client tells our answer under a status other than 200 from that of a proxy. */
const resultTypeFor = (accept = ''): string =>
  accept.includes('application/graphql-response+json')
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
