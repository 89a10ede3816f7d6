import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
  type VariableDefinitionNode,
} from 'graphql';
import type { GatewayLimits } from './gatewayLimits';

/** What is counted, by the name that a refused client reads. */
const LIMIT_OF = {
  selections: 'MAX_SELECTIONS',
  aliases: 'MAX_ALIASES',
  rootFields: 'MAX_ROOT_FIELDS',
  depth: 'MAX_DEPTH',
  directives: 'MAX_DIRECTIVES',
  directivesInOnePlace: 'MAX_DIRECTIVES_IN_ONE_PLACE',
} as const satisfies Record<string, keyof GatewayLimits>;

type Counted = keyof typeof LIMIT_OF;
type Spent = Record<Counted, number>;
type Limits = Pick<GatewayLimits, (typeof LIMIT_OF)[Counted]>;
const COUNTED = Object.keys(LIMIT_OF) as readonly Counted[];

/**
 * A validation rule that refuses a document over its limits with COST_LIMIT_EXCEEDED, and says which limit. It
 * counts before other rules have looked, so it survives fragments that spread one another in a ring.
 */
export function documentLimitsRule(limits: Limits) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const spent: Spent = {
        selections: 0,
        aliases: 0,
        rootFields: 0,
        depth: 0,
        directives: (node.variableDefinitions ?? []).reduce(sumDirectives, 0),
        directivesInOnePlace: 0,
      };
      countDirectives(node, spent);
      const exceeded = over(spent, limits) ?? measure(context, node.selectionSet, 1, spent, limits);
      if (!exceeded) return;
      context.reportError(
        new GraphQLError(`${exceeded} > ${limits[LIMIT_OF[exceeded]]}`, {
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
  limits: Limits,
): Counted | undefined {
  for (const node of selections) {
    spent.selections += 1;
    countDirectives(node, spent);
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

const over = (spent: Spent, limits: Limits): Counted | undefined =>
  COUNTED.find((name) => spent[name] > limits[LIMIT_OF[name]]);

type Directed = { readonly directives?: readonly unknown[] | undefined };
const directivesOf = ({ directives = [] }: Directed): number => directives.length;
const sumDirectives = (sum: number, node: VariableDefinitionNode): number => sum + directivesOf(node);

function countDirectives(node: Directed, spent: Spent): void {
  const count = directivesOf(node);
  spent.directives += count;
  spent.directivesInOnePlace = Math.max(spent.directivesInOnePlace, count);
}
