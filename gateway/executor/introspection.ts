import {
  executeSync,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { CollectFields } from './fieldCollection';
import type { JsonObject } from './JsonObject';

/** Answers `__schema` and `__type` of an operation from the schema that clients see. */
export type Introspect = (variables: JsonObject) => JsonObject;

/**
 * Compiles the part of an operation that asks about the schema itself; undefined when it does not. Fragments come
 * along, and of the variables those that are used.
 */
export function compileIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  collect: CollectFields,
): Introspect | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;
  const asked = [...collect(root, [operation.selectionSet]).values()]
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
        variableDefinitions: usedVariables(operation, asked),
        selectionSet: { kind: Kind.SELECTION_SET, selections: asked },
      },
    ],
  };
  return (variables) => executeSync({ schema, document: part, variableValues: variables }).data ?? {};
}

function usedVariables({ variableDefinitions = [] }: OperationDefinitionNode, fields: readonly FieldNode[]) {
  const used = new Set<string>();
  for (const field of fields) visit(field, { Variable: ({ name }) => void used.add(name.value) });
  return variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
}
