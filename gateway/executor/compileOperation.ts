import type { QueryPlan } from '@apollo/query-planner';
import { getVariableValues, type ExecutionResult } from 'graphql';
import { codedError } from '../../subgraphs/shared/codedError';
import { createBoundedCache } from '../../subgraphs/shared/http/boundedCache';
import type { RequestHeaders } from '../../subgraphs/shared/http/RequestHeaders';
import type { StopSignal } from '../../subgraphs/shared/http/StopSignal';
import { asInputError } from './asInputError';
import { clientPlaces, type ClientPlaces } from './clientPlaces';
import { conditionVariables } from './conditionVariables';
import { fieldCollection } from './fieldCollection';
import { compileIntrospection, type Introspection } from './introspection';
import type { JsonObject } from './JsonObject';
import type { LoadedSupergraph } from './loadSupergraph';
import type { OperationDocument } from './operationDocument';
import { planStep, type StepParts } from './planStep';
import { compileShape, type ShapeData } from './resultShape';
import { addErrors, type Run } from './Run';
import { holdsWith, variableDefaults, variableValue } from './variableDefaults';

/** What comes with one request for an operation that is compiled already. */
export interface OperationRequest {
  readonly variables: JsonObject;
  readonly headers: RequestHeaders;
  readonly signal?: StopSignal;
}

/** An operation ready to be run again and again. */
export type RunOperation = (request: OperationRequest) => Promise<ExecutionResult>;

interface Shaping {
  /** Whether it selects a field that some subgraph has to give. */
  readonly asks: boolean;
  readonly shape: ShapeData;
  readonly introspection: Introspection | undefined;
  readonly places: ClientPlaces;
}

/** Conditions can turn out in as many ways as a client likes: these are kept. */
const MOST_SHAPINGS = 16;
/** Nobody reads more of what is wrong with the variables. */
const MOST_VARIABLE_ERRORS = 20;

/**
 * Compiles a planned operation: its plan to one function, and the shape of its answer, once for each way in which its
 * conditions can turn out.
 * @param operation valid against the API schema
 */
export function compileOperation(
  { apiSchema }: LoadedSupergraph,
  { document, operation }: OperationDocument,
  plan: QueryPlan,
  parts: Omit<StepParts, 'defaults'>,
): RunOperation {
  const { variableDefinitions = [], selectionSet } = operation;
  const root = apiSchema.getRootType(operation.operation);
  if (!root) throw new Error(`the graph has no ${operation.operation}`);
  const defaults = variableDefaults(operation);
  const step = planStep(plan, { ...parts, defaults });
  const conditions = conditionVariables(document);
  const shapings = createBoundedCache<Shaping>(MOST_SHAPINGS);

  function shapingFor(variables: JsonObject): Shaping {
    const holds = holdsWith(variables, defaults);
    const key = conditions.map((name) => (holds(name) ? '1' : '0')).join('');
    const known = shapings.get(key);
    if (known) return known;
    const collect = fieldCollection(apiSchema, document, holds);
    const selected = collect(root as NonNullable<typeof root>, [selectionSet]);
    const shaping: Shaping = {
      asks: [...selected.values()].some((nodes) => nodes.some(({ name }) => !name.value.startsWith('__'))),
      shape: compileShape(apiSchema, root as NonNullable<typeof root>, selectionSet, collect),
      introspection: compileIntrospection(apiSchema, document, operation, collect),
      places: clientPlaces(apiSchema, root as NonNullable<typeof root>, selectionSet, collect),
    };
    shapings.set(key, shaping);
    return shaping;
  }

  function problemsOf(variables: JsonObject): ExecutionResult['errors'] {
    if (variableDefinitions.length === 0) return undefined;
    const options = { maxErrors: MOST_VARIABLE_ERRORS };
    const { errors } = getVariableValues(apiSchema, variableDefinitions, variables, options);
    if (errors) return errors.map(asInputError);
    const empty = conditions.filter((name) => variableValue(name, variables, defaults) === null);
    return empty.length === 0
      ? undefined
      : empty.map((name) => codedError('BAD_USER_INPUT', `a condition cannot be null: "$${name}"`));
  }

  return async ({ variables, headers, signal }) => {
    const problems = problemsOf(variables);
    if (problems) return { errors: problems };
    const { asks, shape, introspection, places } = shapingFor(variables);
    // The planner leaves out what nobody can give. Null without an error would say that there is nothing.
    if (asks && plan.node === undefined) return { errors: [codedError('INTERNAL')] };
    const run: Run = { variables, headers, signal, data: {}, errors: [] };
    await step(run, [run.data]);
    let data = shape(run.data);
    const errors = run.errors.length > 0 ? places(run.errors, data) : run.errors;
    if (introspection) {
      const introspected = introspection.ask(variables);
      addErrors({ errors }, introspected.errors);
      data = data && introspected.data && introspection.inOrder(data, introspected.data);
    }
    return errors.length > 0 ? { data, errors } : { data };
  };
}
