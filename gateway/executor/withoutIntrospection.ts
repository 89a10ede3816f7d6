import { Kind, visit, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * A document without what it asks of the schema itself; the same one when it asks nothing of it. No type but the root
 * has fields named `__schema` or `__type`, so they go wherever they stand; what is left empty asks for `__typename`.
 */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node): SelectionSetNode | undefined {
      const selections = node.selections.filter((one) => !isIntrospection(one));
      if (selections.length === node.selections.length) return undefined;
      return { ...node, selections: selections.length > 0 ? selections : [TYPE_NAME] };
    },
  });
}

const TYPE_NAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

const isIntrospection = (node: SelectionNode): boolean =>
  node.kind === Kind.FIELD && (node.name.value === '__schema' || node.name.value === '__type');
