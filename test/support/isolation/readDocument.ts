import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field as a client asks for it: fragments put in place, conditions decided. */
export interface Selected {
  readonly name: string;
  /** The name it has in the answer. */
  readonly as: string;
  /** Arguments that are given and not null. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly inner: readonly Selected[];
}

/** The fields of a document's operation. All types of the schema are object types, so every fragment applies. */
export function readDocument(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Selected[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation ? merged(operation.selectionSet) : [];

  function merged(...sets: readonly SelectionSetNode[]): Selected[] {
    const byName = new Map<string, FieldNode[]>();
    for (const node of sets.flatMap(flat)) {
      const as = (node.alias ?? node.name).value;
      byName.set(as, [...(byName.get(as) ?? []), node]);
    }
    return [...byName].flatMap(([as, [first, ...others]]) => (first ? [selected(as, first, others)] : []));
  }

  function flat({ selections }: SelectionSetNode): FieldNode[] {
    return selections.filter(isAsked).flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      const set = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node.selectionSet;
      return set ? flat(set) : [];
    });
  }

  function isAsked({ directives = [] }: SelectionNode): boolean {
    return directives.every(({ name, arguments: [condition] = [] }) => {
      const holds = condition && valueFromASTUntyped(condition.value, variables) === true;
      return name.value === 'include' ? holds : !holds;
    });
  }

  function selected(as: string, node: FieldNode, others: readonly FieldNode[]): Selected {
    const args = (node.arguments ?? []).map(
      ({ name, value }) => [name.value, valueFromASTUntyped(value, variables)] as const,
    );
    const sets = [node, ...others].flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      name: node.name.value,
      as,
      args: Object.fromEntries(args.filter(([, value]) => value !== undefined && value !== null)),
      inner: merged(...sets),
    };
  }
}
