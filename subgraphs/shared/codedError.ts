import { GraphQLError } from 'graphql';
import { errorCodes, type ErrorCode } from './errorCodes';

/**
 * A top-level error of the closed table. The code sits on the error object itself, because a code that is
 * added only while formatting is lost when a subgraph runs in-process.
 * @param code one of errorCodes
 * @param message what the client may read; by default the table's zh-CN text
 * @param extras further extensions of the white-list, such as retryAfter in seconds
 */
export function codedError(
  code: ErrorCode,
  message?: string,
  extras: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message ?? errorCodes[code].message.zh, { extensions: { code, ...extras } });
}
