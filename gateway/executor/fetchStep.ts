import type { FetchNode } from '@apollo/query-planner';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import { fittedAnswer } from './fittedAnswer';
import { isJsonObject, ownValue, setOwn, type JsonObject } from './JsonObject';
import { mergeInto } from './mergeInto';
import { compilePathRenames } from './pathRenames';
import { compileRepresentations, type Representations } from './representations';
import { compileRewrites } from './rewrites';
import { addErrors, type Run } from './Run';
import { placedErrors } from './subgraphErrors';
import type { MeetsType } from './typeRelations';

/** One part of a plan, at work on the objects that stand at its path. */
export type Step = (run: Run, objects: readonly JsonObject[]) => Promise<void>;

/**
 * Compiles one request to a subgraph: of fields of the root, or of entities by what represents them. What it takes of
 * the answer, see fittedAnswer.
 * @param execute answers with a result whatever happens; see guardSubgraph
 * @param path where in the data the step works
 */
export function fetchStep(
  node: FetchNode,
  execute: ExecuteGraph,
  meets: MeetsType,
  path: readonly string[],
): Step {
  const { operation: query, operationName, operationKind, variableUsages = [], requires } = node;
  const represent =
    requires && compileRepresentations(requires, compileRewrites(node.inputRewrites, meets), meets);
  const rewriteOutput = compileRewrites(node.outputRewrites, meets);
  const renamePath = compilePathRenames(node.outputRewrites);
  // What a mutation has begun it may finish, whether or not the client still waits.
  const mayAbort = (operationKind as string) !== 'mutation';

  async function send(run: Run, entities?: Representations): Promise<JsonObject | null> {
    const variables = used(variableUsages, run.variables);
    if (entities) variables['representations'] = entities.sent;
    const answer = await execute({
      query,
      variables,
      ...(operationName !== undefined && { operationName }),
      headers: run.headers,
      ...(run.signal && mayAbort && { signal: run.signal }),
    });
    const { data, errors } = fittedAnswer(answer, query, variables);
    if (errors.length > 0) addErrors(run, placedErrors(errors, { run, path, entities, renamePath }));
    return data;
  }

  if (!represent)
    return async (run, objects) => {
      const data = await send(run);
      if (data === null) return;
      rewriteOutput?.(data);
      for (const object of objects) mergeInto(object, data);
    };

  return async (run, objects) => {
    const entities = represent(objects);
    if (entities.sent.length === 0) return;
    const data = await send(run, entities);
    if (data === null) return;
    const found = data['_entities'] as readonly unknown[];
    let next = 0;
    for (let place = 0; place < objects.length; place += 1) {
      const index = entities.sentFor[place] as number;
      const entity = found[index];
      if (!isJsonObject(entity)) continue;
      const object = objects[place] as JsonObject;
      if (index >= next) {
        // met for the first time
        next = index + 1;
        // said by the owner of an interface object, the name that was sent is that of the interface
        const sentType = entities.sent[index]?.['__typename'];
        if ((entity['__typename'] ?? sentType) === sentType) entity['__typename'] = object['__typename'];
        rewriteOutput?.(entity);
      }
      mergeInto(object, entity);
    }
  };
}

function used(names: readonly string[], variables: JsonObject): JsonObject {
  const some: JsonObject = {};
  for (const name of names) {
    const value = ownValue(variables, name);
    if (value !== undefined) setOwn(some, name, value);
  }
  return some;
}
