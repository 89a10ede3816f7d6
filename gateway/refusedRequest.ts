import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { codedError } from '../subgraphs/shared/codedError';
import { errorCodes, type ErrorCode } from '../subgraphs/shared/errorCodes';

/** An error that ends a whole request before anything runs; thrown in a plugin, it answers with the status of its code. */
export const refusedRequest = (
  code: ErrorCode,
  detail: string | undefined,
  extensions: Record<string, unknown> = {},
  headers: Readonly<Record<string, string>> = {},
): GraphQLError =>
  codedError(code, detail, {
    ...extensions,
    http: { status: errorCodes[code].status, headers: new HeaderMap(Object.entries(headers)) },
  });
