import type { GraphQLError } from 'graphql';
import type { RequestHeaders } from '../../subgraphs/shared/http/RequestHeaders';
import type { JsonObject } from './JsonObject';

/** One execution of a planned operation: what came with the request, and what has come together so far. */
export interface Run {
  /** As the client sent them; the fetches of a plan carry the defaults themselves. */
  readonly variables: JsonObject;
  readonly headers: RequestHeaders;
  readonly signal: AbortSignal | undefined;
  /** The unshaped answer, root objects by response name. */
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
}
