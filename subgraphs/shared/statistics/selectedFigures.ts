import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Fields of an answer that hold figures. */
const HOLDERS = ['total', 'comparedTotal', 'figures', 'compared'];

/**
 * Names of the figures that an operation asks of a statistics field, in cells or totals, so that others are not
 * counted. A field that `@skip` leaves out is counted in: its figure is then read for nothing.
 */
export function selectedFigures({ fieldNodes, fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one];
      if (one.kind === Kind.INLINE_FRAGMENT) return fieldsOf(one.selectionSet);
      return fieldsOf(fragments[one.name.value]?.selectionSet);
    });
  const look = (set: SelectionSetNode | undefined): void => {
    for (const { name, selectionSet } of fieldsOf(set)) {
      if (HOLDERS.includes(name.value))
        for (const figure of fieldsOf(selectionSet)) names.add(figure.name.value);
      else look(selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) look(selectionSet);
  names.delete('__typename');
  return [...names];
}
