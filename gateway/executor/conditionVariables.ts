import { Kind, visit, type DocumentNode } from 'graphql';

/**
 * The variables that decide whether parts of an operation are left out (@skip and @include), in order of appearance.
 * @param document of this operation alone; see operationDocument
 */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      for (const { value } of node.arguments ?? [])
        if (value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found];
}
