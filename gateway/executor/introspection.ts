import {
  executeSync,
  Kind,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { asInputError } from './asInputError';
import type { CollectFields } from './fieldCollection';
import { ownValue, setOwn, type JsonObject } from './JsonObject';

/** What the schema itself answers of an operation; data is null when a null went all the way up. */
export interface Introspected {
  readonly data: JsonObject | null;
  readonly errors: readonly GraphQLError[];
}

/** Answers `__schema` and `__type` of an operation from the schema that clients see. */
export interface Introspection {
  ask(variables: JsonObject): Introspected;
  /** Puts what was asked of the schema among the other fields, in the order of the document. */
  inOrder(data: JsonObject, introspected: JsonObject): JsonObject;
}

/**
 * Compiles the part of an operation that asks about the schema itself; undefined when it does not. Fragments and
 * variables come along whole: a fragment may use a variable that no field names.
 */
export function compileIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  collect: CollectFields,
): Introspection | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;
  const fields = collect(root, [operation.selectionSet]);
  const asked = [...fields.values()]
    .flat()
    .filter(({ name }) => name.value === '__schema' || name.value === '__type');
  if (asked.length === 0) return undefined;
  const part: DocumentNode = {
    ...document,
    definitions: [
      ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: operation.operation,
        ...(operation.variableDefinitions && { variableDefinitions: operation.variableDefinitions }),
        selectionSet: { kind: Kind.SELECTION_SET, selections: asked },
      },
    ],
  };
  return {
    ask(variables) {
      const { data = null, errors = [] } = executeSync({ schema, document: part, variableValues: variables });
      // nothing but an argument can be wrong where the schema answers for itself
      return { data, errors: errors.map(asInputError) };
    },
    inOrder(data, introspected) {
      const all: JsonObject = {};
      for (const name of fields.keys())
        setOwn(all, name, ownValue(Object.hasOwn(introspected, name) ? introspected : data, name));
      return all;
    },
  };
}
