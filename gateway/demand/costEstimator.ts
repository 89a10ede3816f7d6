import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { fragmentsOf } from '../executor/fieldCollection';
import type { FieldCosts, ListSize } from './fieldCosts';

/** A list of which nothing is said. Ours all say it; a test of the schema sees to that. */
export const UNSAID_SIZE = 10;

/** The schema about itself: a whole answer weighs a megabyte, and comes from the gateway alone. */
export const INTROSPECTION_COST = 100;

/**
 * What one field costs: its own weight each time it is resolved, and 1 for every object it gives, with all that is
 * selected of it. Leaves are free unless they have a weight.
 *
 * The items of a connection stand in its fields `nodes` and `edges`, while `first` stands above them. Fields are
 * estimated from the inside out, so a sized field leaves the cost of one item to the field above it.
 * @param document the one that is estimated; an estimator serves one calculation
 */
export function costEstimator(costs: FieldCosts, document: DocumentNode): ComplexityEstimator {
  const fragments = fragmentsOf(document);
  const items = new Map<FieldNode, number>();

  const sizedBelow = ({ selections }: SelectionSetNode, names: readonly string[]): number => {
    let sum = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        if (names.includes(node.name.value)) sum += items.get(node) ?? 0;
        continue;
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (inner) sum += sizedBelow(inner.selectionSet, names);
    }
    return sum;
  };

  return ({ type, field, args, node, childComplexity }) => {
    if (field.name.startsWith('__')) return field.name === '__typename' ? 0 : INTROSPECTION_COST;
    if (type.name.startsWith('__')) return 0;
    const { weight = 0, size } = costs.fields.get(`${type.name}.${field.name}`) ?? {};
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return weight;
    const one = 1 + childComplexity;
    if (isListType(getNullableType(field.type))) {
      if (costs.sizedFields.get(type.name)?.includes(field.name)) {
        items.set(node, weight + one);
        return 0;
      }
      return weight + sizeOf(size, args) * one;
    }
    const names = costs.sizedFields.get(named.name);
    if (!names || !node.selectionSet) return weight + one;
    return weight + one + sizeOf(size, args) * sizedBelow(node.selectionSet, names);
  };
}

function sizeOf(size: ListSize | undefined, args: Readonly<Record<string, unknown>>): number {
  const said = (size?.slicingArguments ?? [])
    .map((name) => args[name])
    .filter((value) => typeof value === 'number');
  return said.length > 0 ? Math.max(0, ...said) : (size?.assumedSize ?? UNSAID_SIZE);
}
