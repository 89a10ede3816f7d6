import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type NamedTypeNode,
} from 'graphql';
import { ContractError } from './ContractError';
import { linkInaccessible } from './linkInaccessible';
import { neededFields, type NeededFields } from './neededFields';
import { refuseLooseEnds } from './refuseLooseEnds';
import { isInaccessible, isTypeDefinition, taggedView, type TaggedView } from './taggedView';

/**
 * Cuts a supergraph down to a contract: the elements that carry its tag (a tagged type brings all its members), and as
 * @inaccessible the keys by which subgraphs are joined. Everything else is gone, so that no plan, message or
 * introspection can name it. The result is a supergraph that any Federation 2 router runs.
 * @throws ContractError when no query is tagged, or something tagged leads to a type that is not
 */
export function contractSupergraph(supergraphSdl: string, tag: string): string {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const view = taggedView(definitions, tag);
  if (!view.hasType('Query')) throw new ContractError(`no field of Query is tagged ${tag}`);
  const types = new Map(definitions.filter(isTypeDefinition).map((node) => [node.name.value, node]));
  refuseLooseEnds(types, view, tag);
  const needed = neededFields(types, (name) => view.hasType(name));
  const cut = definitions.flatMap((node) => cutDefinition(node, view, needed));
  return `${print({ kind: Kind.DOCUMENT, definitions: linkInaccessible(cut) })}\n`;
}

function cutDefinition(node: DefinitionNode, view: TaggedView, needed: NeededFields): DefinitionNode[] {
  if (node.kind === Kind.SCHEMA_DEFINITION)
    return [
      { ...node, operationTypes: node.operationTypes.filter(({ type }) => view.hasType(type.name.value)) },
    ];
  if (!isTypeDefinition(node)) return [node];
  const name = node.name.value;
  const isNeeded = needed.get(name);
  if (!view.hasType(name) && !isNeeded) return [];
  const keeps = (other: string) => view.hasType(other) || needed.has(other);
  const type = { ...node, directives: ownDirectives(node.directives, view.hasType(name), keeps) };
  const hidden = (member: string) => !view.has(name, member);
  const cutMember = <Member extends { name: { value: string }; directives?: readonly ConstDirectiveNode[] }>(
    member: Member,
  ): Member => ({
    ...member,
    directives: ownDirectives(member.directives, !hidden(member.name.value), keeps),
  });
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        {
          ...type,
          interfaces: named(type.interfaces, keeps),
          fields: (type.fields ?? [])
            .filter(({ name: { value } }) => !hidden(value) || isNeeded?.has(value))
            .map(cutMember)
            .map(withPlainArguments),
        },
      ];
    case Kind.ENUM_TYPE_DEFINITION:
      return [{ ...type, values: (type.values ?? []).map(cutMember) }];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [{ ...type, fields: (type.fields ?? []).map(cutMember) }];
    case Kind.UNION_TYPE_DEFINITION:
      return [{ ...type, types: named(type.types, keeps) }];
    default:
      return [type];
  }
}

const named = (types: readonly NamedTypeNode[] = [], keeps: (name: string) => boolean) =>
  types.filter(({ name }) => keeps(name.value));

/** Without tags and without word of types that are gone; with @inaccessible when clients may not know the element. */
function ownDirectives(
  directives: readonly ConstDirectiveNode[] = [],
  isVisible: boolean,
  keeps: (type: string) => boolean,
): ConstDirectiveNode[] {
  const told = directives.filter(({ name, arguments: given = [] }) => {
    const member = given.find((one) => ['interface', 'member'].includes(one.name.value))?.value;
    if (name.value.startsWith('join__') && member?.kind === Kind.STRING) return keeps(member.value);
    return name.value !== 'tag';
  });
  return isVisible || isInaccessible({ directives: told }) ? told : [...told, INACCESSIBLE];
}

const withPlainArguments = (field: FieldDefinitionNode): FieldDefinitionNode => ({
  ...field,
  arguments: (field.arguments ?? []).map((argument) => ({
    ...argument,
    directives: (argument.directives ?? []).filter(({ name }) => name.value !== 'tag'),
  })),
});

const INACCESSIBLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
};
