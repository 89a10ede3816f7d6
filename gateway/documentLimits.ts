import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How much one document may ask for, fragments counted each time they are spread. */
export interface DocumentLimits {
  /** Tokens of the text; more are not even parsed. */
  readonly tokens: number;
  /** Fields and fragments. */
  readonly selections: number;
  readonly aliases: number;
  /** Fields of the query or mutation type. */
  readonly rootFields: number;
  /** Fields inside fields. */
  readonly depth: number;
  /** Directives in one place: on a field, a fragment or the operation itself. */
  readonly directives: number;
}

/** Far above what a page of a client needs; the introspection query of GraphiQL fits. */
export const defaultLimits: DocumentLimits = {
  tokens: 10_000,
  selections: 3_000,
  aliases: 300,
  rootFields: 50,
  depth: 25,
  directives: 5,
};

type Spent = { -readonly [Limit in Exclude<keyof DocumentLimits, 'tokens'>]: number };

/**
 * A validation rule that refuses a document over its limits with COST_LIMIT_EXCEEDED, and says which limit. It
 * counts before other rules have looked, so it survives fragments that spread one another in a ring.
 */
export function documentLimitsRule(limits: DocumentLimits) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const spent: Spent = { selections: 0, aliases: 0, rootFields: 0, depth: 0, directives: 0 };
      spent.directives = node.directives?.length ?? 0;
      const exceeded = over(spent, limits) ?? measure(context, node.selectionSet, 1, spent, limits);
      if (!exceeded) return;
      context.reportError(
        new GraphQLError(`${exceeded} > ${limits[exceeded]}`, {
          extensions: { code: 'COST_LIMIT_EXCEEDED' },
        }),
      );
    },
  });
}

/** Adds up a selection set; stops at the first limit exceeded and names it, so the work is bounded too. */
function measure(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  depth: number,
  spent: Spent,
  limits: DocumentLimits,
): keyof Spent | undefined {
  for (const node of selections) {
    spent.selections += 1;
    spent.directives = Math.max(spent.directives, node.directives?.length ?? 0);
    if (node.kind === Kind.FIELD) {
      spent.depth = Math.max(spent.depth, depth);
      if (depth === 1) spent.rootFields += 1;
      if (node.alias) spent.aliases += 1;
    }
    const exceeded = over(spent, limits);
    if (exceeded) return exceeded;
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(node.name.value) : node;
    if (!inner?.selectionSet) continue;
    const innerDepth = node.kind === Kind.FIELD ? depth + 1 : depth;
    const below = measure(context, inner.selectionSet, innerDepth, spent, limits);
    if (below) return below;
  }
  return undefined;
}

const over = (spent: Spent, limits: DocumentLimits): keyof Spent | undefined =>
  (Object.keys(spent) as (keyof Spent)[]).find((limit) => spent[limit] > limits[limit]);
