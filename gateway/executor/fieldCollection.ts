import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Whether a variable of a condition holds; the values are those of one request, defaults included. */
export type Holds = (variable: string) => boolean;

/** Fields of some selection sets that apply to one type, by response name, in the order of the document. */
export type CollectFields = (
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
) => ReadonlyMap<string, readonly FieldNode[]>;

/** Collects fields as the specification says (6.3.2), with @skip and @include decided by `holds`. */
export function fieldCollection(schema: GraphQLSchema, document: DocumentNode, holds: Holds): CollectFields {
  const fragments = fragmentsOf(document);

  return (type, selectionSets) => {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const node of selections) {
        if (isLeftOut(node, holds)) continue;
        if (node.kind === Kind.FIELD) {
          const name = (node.alias ?? node.name).value;
          const same = fields.get(name);
          if (same) same.push(node);
          else fields.set(name, [node]);
          continue;
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        if (!fragment || (node.kind === Kind.FRAGMENT_SPREAD && spread.has(node.name.value))) continue;
        if (node.kind === Kind.FRAGMENT_SPREAD) spread.add(node.name.value);
        if (applies(schema, fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
      }
    };
    selectionSets.forEach(collect);
    return fields;
  };
}

/** The named fragments of a document. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  if (!isAbstractType(wider) || (isAbstractType(type) && !('getInterfaces' in type))) return false;
  return schema.isSubType(wider, type as Parameters<GraphQLSchema['isSubType']>[1]);
}

/** Whether @skip or @include leave a node out. */
export function isLeftOut({ directives = [] }: SelectionNode, holds: Holds): boolean {
  return directives.some(({ name, arguments: given }) => {
    const value = given?.find((one) => one.name.value === 'if')?.value;
    if (value === undefined || (name.value !== 'skip' && name.value !== 'include')) return false;
    const met =
      value.kind === Kind.VARIABLE ? holds(value.name.value) : value.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? met : !met;
  });
}

/** Whether a type has fields of its own to select. */
export const isComposite = (type: unknown): type is GraphQLCompositeType => {
  const named = getNamedType(type as Parameters<typeof getNamedType>[0]);
  return isObjectType(named) || isAbstractType(named);
};
