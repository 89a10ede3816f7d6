import type { ExecutionResult, GraphQLError } from 'graphql';
import { codedError } from '../../subgraphs/shared/codedError';
import { spreadFailure } from '../spreadFailure';
import { isJsonObject, type JsonObject } from './JsonObject';

/** What may be taken of a subgraph's answer. */
export interface FittedAnswer {
  readonly data: JsonObject | null;
  /** At the paths of the request, see spreadFailure; one without a path stands beside data. */
  readonly errors: readonly GraphQLError[];
}

/**
 * Takes an answer for what it can be. One that does not fit what was asked, or has neither data nor errors, is as good
 * as none: SUBGRAPH_UNAVAILABLE at each field it should have filled. An error that ended the whole request is told at
 * each of those fields.
 * @param query as it was sent
 * @param variables as they were sent, with `representations` when entities are asked for
 */
export function fittedAnswer(
  { data = null, errors = [] }: ExecutionResult,
  query: string,
  variables: JsonObject,
): FittedAnswer {
  const { representations: sent } = variables;
  if (data === null ? errors.length > 0 : isAnswerTo(sent, data)) {
    if (errors.length === 0) return { data, errors };
    const whole = errors.filter((error) => isOfWhole(error, sent));
    if (data !== null || whole.length === 0) return { data, errors };
    return {
      data,
      errors: errors.flatMap((error) =>
        isOfWhole(error, sent) ? spreadFailure(error, query, variables) : [error],
      ),
    };
  }
  return { data: null, errors: spreadFailure(codedError('SUBGRAPH_UNAVAILABLE'), query, variables) };
}

function isAnswerTo(sent: unknown, data: unknown): data is JsonObject {
  if (!isJsonObject(data)) return false;
  if (!Array.isArray(sent)) return true;
  const found = data['_entities'];
  return Array.isArray(found) && found.length === sent.length;
}

/** An error without a path, or of all entities and not of one. */
const isOfWhole = ({ path }: GraphQLError, sent: unknown): boolean =>
  path === undefined || (Array.isArray(sent) && path.length === 1 && path[0] === '_entities');
