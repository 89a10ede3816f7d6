import { Kind, parse, print, visit, type ConstDirectiveNode } from 'graphql';

/**
 * Writes the keys of a type that its subgraph resolves before those that it does not. Their order means nothing, but
 * Apollo's planner goes back into a subgraph by the first key whose fields are at hand, also by one that is declared
 * `resolvable: false` and that the subgraph will not answer.
 */
export function resolvableKeysFirst(supergraphSdl: string): string {
  const ordered = <Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
    node: Node,
  ): Node => ({
    ...node,
    directives: (node.directives ?? []).toSorted((one, other) => rank(one) - rank(other)),
  });
  return print(
    visit(parse(supergraphSdl), { ObjectTypeDefinition: ordered, InterfaceTypeDefinition: ordered }),
  );
}

const rank = ({ name, arguments: given }: ConstDirectiveNode): number =>
  name.value === 'join__type' &&
  given?.some(
    ({ name: argument, value }) =>
      argument.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  )
    ? 1
    : 0;
