import type { QueryPlan } from '@apollo/query-planner';
import {
  getVariableValues,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestHeaders } from '../../subgraphs/shared/http/RequestHeaders';
import { conditionVariables } from './conditionVariables';
import { fieldCollection } from './fieldCollection';
import { compileIntrospection, type Introspect } from './introspection';
import { ownValue, setOwn, type JsonObject } from './JsonObject';
import type { LoadedSupergraph } from './loadSupergraph';
import { planStep, type StepParts } from './planStep';
import { compileShape, type ShapeData } from './resultShape';
import type { Run } from './Run';

/** What comes with one request for an operation that is compiled already. */
export interface OperationRequest {
  readonly variables: JsonObject;
  readonly headers: RequestHeaders;
  readonly signal?: AbortSignal;
}

/** An operation ready to be run again and again. */
export type RunOperation = (request: OperationRequest) => Promise<ExecutionResult>;

interface Shaping {
  readonly shape: ShapeData;
  readonly introspect: Introspect | undefined;
}

/**
 * Compiles a planned operation: its plan to one function, and the shape of its answer, once for each way in which its
 * conditions can turn out.
 * @param document valid against the API schema
 */
export function compileOperation(
  supergraph: LoadedSupergraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plan: QueryPlan,
  parts: Omit<StepParts, 'defaults'>,
): RunOperation {
  const { apiSchema } = supergraph;
  const { variableDefinitions = [] } = operation;
  const defaults = defaultsOf(operation);
  const step = planStep(plan, { ...parts, defaults });
  const conditions = conditionVariables(document);
  const shapings = new Map<string, Shaping>();

  function shapingFor(variables: JsonObject): Shaping {
    const met = (name: string) => (ownValue(variables, name) ?? ownValue(defaults, name)) === true;
    const key = conditions.map((name) => (met(name) ? '1' : '0')).join('');
    const known = shapings.get(key);
    if (known) return known;
    const collect = fieldCollection(apiSchema, document, met);
    const root = apiSchema.getRootType(operation.operation);
    if (!root) throw new Error(`the graph has no ${operation.operation}`);
    const shaping: Shaping = {
      shape: compileShape(apiSchema, root, operation.selectionSet, collect),
      introspect: compileIntrospection(apiSchema, document, operation, collect),
    };
    shapings.set(key, shaping);
    return shaping;
  }

  return async ({ variables, headers, signal }) => {
    if (variableDefinitions.length > 0) {
      const { errors } = getVariableValues(apiSchema, variableDefinitions, variables);
      if (errors) return { errors };
    }
    const run: Run = { variables, headers, signal, data: {}, errors: [] };
    await step(run, { objects: [run.data], path: [] });
    const { shape, introspect } = shapingFor(variables);
    const shaped = shape(run.data);
    const data = shaped && introspect ? withIntrospection(shaped, introspect(variables)) : shaped;
    return run.errors.length > 0 ? { data, errors: run.errors } : { data };
  };
}

function withIntrospection(shaped: JsonObject, introspected: JsonObject): JsonObject {
  for (const name of Object.keys(introspected)) setOwn(shaped, name, introspected[name]);
  return shaped;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): JsonObject {
  const defaults: JsonObject = {};
  for (const { variable, defaultValue } of variableDefinitions)
    if (defaultValue) setOwn(defaults, variable.name.value, valueFromASTUntyped(defaultValue));
  return defaults;
}

/** The operation of a document that a request names; the only one when it names none. */
export const operationOf = (
  document: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | undefined =>
  document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && (name === undefined || node.name?.value === name),
  );
