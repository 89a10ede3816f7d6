import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from './fieldCollection';

/** One operation, and a document that holds it, the fragments that it spreads and nothing else. */
export interface OperationDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * Takes the operation that a request names, the only one when it names none, out of its document; undefined when it is
 * not there. What belongs to other operations must not be planned with it: its variables are unknown here.
 */
export function operationDocument(
  document: DocumentNode,
  name: string | undefined,
): OperationDocument | undefined {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && (name === undefined || node.name?.value === name),
  );
  if (!operation) return undefined;
  const named = fragmentsOf(document);
  const spread = new Set<FragmentDefinitionNode>();
  const addSpread = (within: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(within, {
      FragmentSpread(node) {
        const fragment = named.get(node.name.value);
        if (!fragment || spread.has(fragment)) return;
        spread.add(fragment);
        addSpread(fragment);
      },
    });
  };
  addSpread(operation);
  return { document: { ...document, definitions: [operation, ...spread] }, operation };
}
