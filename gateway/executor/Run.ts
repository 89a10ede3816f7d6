import type { GraphQLError } from 'graphql';
import type { RequestHeaders } from '../../subgraphs/shared/http/RequestHeaders';
import type { StopSignal } from '../../subgraphs/shared/http/StopSignal';
import type { JsonObject } from './JsonObject';

/** No answer needs more errors than this to say that its subgraphs are away. */
export const MOST_ERRORS = 200;

/** One execution of a planned operation: what came with the request, and what has come together so far. */
export interface Run {
  /** As the client sent them; the fetches of a plan carry the defaults themselves. */
  readonly variables: JsonObject;
  readonly headers: RequestHeaders;
  readonly signal: StopSignal | undefined;
  /** The unshaped answer, root objects by response name. */
  readonly data: JsonObject;
  /** At most MOST_ERRORS; see addErrors. */
  readonly errors: GraphQLError[];
}

/** Adds errors to those of a run; what is over MOST_ERRORS is left out. */
export function addErrors({ errors }: Pick<Run, 'errors'>, more: readonly GraphQLError[]): void {
  for (const error of more) {
    if (errors.length >= MOST_ERRORS) return;
    errors.push(error);
  }
}
