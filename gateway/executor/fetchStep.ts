import type { FetchNode } from '@apollo/query-planner';
import type { ExecutionResult } from 'graphql';
import { codedError } from '../../subgraphs/shared/codedError';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import { spreadFailure } from '../spreadFailure';
import type { Cursor } from './cursor';
import { isJsonObject, ownValue, type JsonObject } from './JsonObject';
import { mergeInto } from './mergeInto';
import { compileRepresentations, type Representations } from './representations';
import { compileRewrites } from './rewrites';
import type { Run } from './Run';
import { placedErrors } from './subgraphErrors';
import type { MeetsType } from './typeRelations';

/** One part of a plan, at work on a part of the data. */
export type Step = (run: Run, cursor: Cursor) => Promise<void>;

/**
 * Compiles one request to a subgraph: of fields of the root, or of entities by what represents them. An answer that
 * does not fit what was asked is as good as none: SUBGRAPH_UNAVAILABLE at each field it should have filled.
 * @param execute answers with a result whatever happens; see guardSubgraph
 */
export function fetchStep(node: FetchNode, execute: ExecuteGraph, meets: MeetsType): Step {
  const { operation: query, operationName, operationKind, variableUsages = [], requires } = node;
  const represent =
    requires && compileRepresentations(requires, compileRewrites(node.inputRewrites, meets), meets);
  const rewriteOutput = compileRewrites(node.outputRewrites, meets);

  async function send(run: Run, cursor: Cursor, entities?: Representations): Promise<unknown> {
    const variables = {
      ...used(variableUsages, run.variables),
      ...(entities && { representations: entities.sent }),
    };
    const { data = null, errors = [] } = await execute({
      query,
      variables,
      ...(operationName !== undefined && { operationName }),
      headers: run.headers,
      // What a mutation has begun it may finish, whether or not the client still waits.
      ...(run.signal && (operationKind as string) !== 'mutation' && { signal: run.signal }),
    });
    const fits = errors.length > 0 || data === null || !entities || isAnswerTo(entities, data);
    const told: ExecutionResult['errors'] = fits ? errors : [codedError('SUBGRAPH_UNAVAILABLE')];
    const spread = told.flatMap((error) =>
      error.path === undefined && (data === null || !fits) ? spreadFailure(error, query, variables) : [error],
    );
    if (spread.length > 0) run.errors.push(...placedErrors(spread, run, cursor, entities));
    return fits ? data : null;
  }

  if (!represent)
    return async (run, cursor) => {
      const data = await send(run, cursor);
      if (!isJsonObject(data)) return;
      rewriteOutput?.(data);
      for (const object of cursor.objects) mergeInto(object, data);
    };

  return async (run, cursor) => {
    const entities = represent(cursor.objects);
    if (entities.sent.length === 0) return;
    const data = await send(run, cursor, entities);
    const found = isJsonObject(data) ? data['_entities'] : undefined;
    if (!Array.isArray(found)) return;
    entities.places.forEach((places, index) => {
      const entity: unknown = found[index];
      if (!isJsonObject(entity)) return;
      entity['__typename'] ??= cursor.objects[places[0] ?? 0]?.['__typename'];
      rewriteOutput?.(entity);
      for (const place of places) mergeInto(cursor.objects[place] as JsonObject, entity);
    });
  };
}

function used(names: readonly string[], variables: JsonObject): JsonObject {
  const some: JsonObject = {};
  for (const name of names) {
    const value = ownValue(variables, name);
    if (value !== undefined) some[name] = value;
  }
  return some;
}

const isAnswerTo = ({ sent }: Representations, data: unknown): boolean =>
  isJsonObject(data) && Array.isArray(data['_entities']) && data['_entities'].length === sent.length;
