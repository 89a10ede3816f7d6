import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../errorCodes';
import { maskError } from './maskError';
import type { RequestRecord } from './requestRecord';

/**
 * The errors of an answer said again, masked as they are, in the language of their reader and under the id of the
 * request; their codes go into its record.
 * @param text a GraphQL response of errors alone; any other text is given back as it is
 */
export function retoldErrors(text: string, record: RequestRecord): string {
  const { errors } = JSON.parse(text) as { errors?: readonly GraphQLFormattedError[] };
  if (!errors) return text;
  const { id, language } = record.request;
  const told = errors.map(({ message, path, extensions }) => {
    const error = new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} });
    const masked = maskError(error, { requestId: id, language });
    record.codes.add(masked.extensions['code'] as ErrorCode);
    return masked.toJSON();
  });
  return JSON.stringify({ errors: told });
}
