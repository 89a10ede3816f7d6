import { Kind, type DefinitionNode, type DirectiveNode } from 'graphql';

/** What of a supergraph carries a tag: names of types, and of each the fields, input fields or enum values. */
export interface TaggedView {
  /** Whether clients of the contract may know the type. */
  hasType(name: string): boolean;
  /** Whether they may know a field, an input field or an enum value of it. */
  has(type: string, member: string): boolean;
}

interface Annotated {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

/**
 * Reads which elements a contract has: those tagged with its name, and every member of a type that is tagged itself but
 * for members tagged `not-…`. What is @inaccessible stays so, whatever its tags.
 */
export function taggedView(definitions: readonly DefinitionNode[], tag: string): TaggedView {
  const members = new Map<string, ReadonlySet<string>>();
  for (const definition of definitions) {
    if (!isTypeDefinition(definition) || isInaccessible(definition)) continue;
    const whole = isTagged(definition, tag);
    const some = membersOf(definition).filter(
      (member) =>
        !isInaccessible(member) && (isTagged(member, tag) || (whole && !isTagged(member, `not-${tag}`))),
    );
    if (whole || some.length > 0)
      members.set(definition.name.value, new Set(some.map(({ name }) => name.value)));
  }
  return {
    hasType: (name) => members.has(name),
    has: (type, member) => members.get(type)?.has(member) === true,
  };
}

export type TypeDefinition = Extract<DefinitionNode, { readonly kind: `${string}TypeDefinition` }>;

/** Whether a definition is that of a type, the supergraph's own machinery (`join__Graph`) left out. */
export const isTypeDefinition = (node: DefinitionNode): node is TypeDefinition =>
  node.kind.endsWith('TypeDefinition') && !('name' in node && node.name?.value.includes('__'));

const membersOf = (node: TypeDefinition) => {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return node.values ?? [];
  return 'fields' in node ? (node.fields ?? []) : [];
};

export const isInaccessible = ({ directives = [] }: Annotated): boolean =>
  directives.some(({ name }) => name.value === 'inaccessible');

const isTagged = ({ directives = [] }: Annotated, tag: string): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'tag' && given.some(({ value }) => value.kind === Kind.STRING && value.value === tag),
  );
