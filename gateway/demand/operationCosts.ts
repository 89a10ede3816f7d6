import { Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { createBoundedCache } from '../../subgraphs/shared/http/boundedCache';
import { conditionVariables } from '../executor/conditionVariables';
import { costEstimator } from './costEstimator';
import { fieldCostsOf } from './fieldCosts';

/** One operation as a request brings it, parsed and valid. */
export interface PricedRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Stands for the text of the document. */
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cost of an operation; throws GraphQLError when its variables do not fit. */
export type CostOf = (request: PricedRequest) => number;

interface Priced {
  /** The variables that change the cost: sizes of lists and conditions. */
  readonly deciding: readonly string[];
  readonly costs: Map<string, number>;
}

const MOST_DOCUMENTS = 1_000;
const MOST_COSTS = 200;
/** Sizes and conditions are short; a longer text is somebody's attempt to fill the memory. */
const LONGEST_KEY = 200;
/** Far above any limit of selections: the library's own bound must not speak first. */
const MOST_NODES = 1_000_000;

/**
 * Prices operations by `@cost` and `@listSize` of a supergraph. A walk over the document costs more than many an
 * answer, so a cost is worked out once for an operation and the values of the variables that decide it.
 */
export function createOperationCosts(schema: GraphQLSchema, supergraphSdl: string): CostOf {
  const fieldCosts = fieldCostsOf(supergraphSdl);
  const slicing = new Set(
    [...fieldCosts.fields.values()].flatMap(({ size }) => size?.slicingArguments ?? []),
  );
  const known = createBoundedCache<Priced>(MOST_DOCUMENTS);

  const pricedOf = ({ queryHash, operationName = '', document }: PricedRequest): Priced => {
    const key = `${queryHash} ${operationName}`;
    const before = known.get(key);
    if (before) return before;
    const priced = { deciding: decidingVariables(document, slicing), costs: new Map<string, number>() };
    known.set(key, priced);
    return priced;
  };

  return (request) => {
    const { deciding, costs } = pricedOf(request);
    const key = deciding.map((name) => JSON.stringify(request.variables[name])).join();
    const before = costs.get(key);
    if (before !== undefined) return before;
    const { document, operationName, variables } = request;
    const cost = getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName !== undefined && { operationName }),
      estimators: [costEstimator(fieldCosts, document)],
      maxQueryNodes: MOST_NODES,
    });
    if (key.length <= LONGEST_KEY) {
      if (costs.size >= MOST_COSTS) costs.clear();
      costs.set(key, cost);
    }
    return cost;
  };
}

function decidingVariables(document: DocumentNode, slicing: ReadonlySet<string>): readonly string[] {
  const found = new Set(conditionVariables(document));
  visit(document, {
    Argument({ name, value }) {
      if (slicing.has(name.value) && value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found];
}
