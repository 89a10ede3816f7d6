import { Kind, parse, type DirectiveNode, type SelectionSetNode } from 'graphql';
import { namedTypeOf } from '../namedTypeOf';
import type { TypeDefinition } from './taggedView';

/** Fields that the joining of subgraphs itself needs, by type. */
export type NeededFields = ReadonlyMap<string, ReadonlySet<string>>;

/** The fields in the keys and requirements of the types that a contract has, and of those that these lead to. */
export function neededFields(
  types: ReadonlyMap<string, TypeDefinition>,
  hasType: (name: string) => boolean,
): NeededFields {
  const needed = new Map<string, Set<string>>();
  const need = (type: string, { selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) continue;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        need(node.typeCondition?.name.value ?? type, node.selectionSet);
        continue;
      }
      if (node.name.value === '__typename') continue;
      const fields = needed.get(type) ?? new Set<string>();
      needed.set(type, fields.add(node.name.value));
      const definition = types.get(type);
      const field =
        definition && 'fields' in definition
          ? definition.fields?.find(({ name }) => name.value === node.name.value)
          : undefined;
      if (field) needType(namedTypeOf(field.type), node.selectionSet);
    }
  };
  const needType = (name: string, selectionSet: SelectionSetNode | undefined): void => {
    if (!types.has(name)) return;
    if (!needed.has(name)) needed.set(name, new Set());
    if (selectionSet) need(name, selectionSet);
  };

  for (const [name, definition] of types) {
    if (!hasType(name)) continue;
    const parts = [definition, ...('fields' in definition ? (definition.fields ?? []) : [])];
    for (const { directives = [] } of parts)
      for (const text of fieldSetsOf(directives)) {
        const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
        if (operation?.kind === Kind.OPERATION_DEFINITION) need(name, operation.selectionSet);
      }
  }
  return needed;
}

/** Field sets in `@join__type(key:)` and `@join__field(requires:)`. */
const fieldSetsOf = (directives: readonly DirectiveNode[]): string[] =>
  directives
    .filter(({ name }) => name.value === 'join__type' || name.value === 'join__field')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ name, value }) =>
      (name.value === 'key' || name.value === 'requires') && value.kind === Kind.STRING ? [value.value] : [],
    );
