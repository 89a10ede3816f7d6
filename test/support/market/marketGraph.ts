import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';
import { marketResolvers } from './marketResolvers';
import { marketNames, marketSdl, type MarketName } from './marketSdl';

/** The composed market, and how to run a request on each subgraph. */
export interface MarketGraph {
  readonly supergraphSdl: string;
  readonly subgraphs: Readonly<Record<MarketName, ExecuteGraph>>;
}

export function marketGraph(): MarketGraph {
  const { supergraphSdl, errors } = composeServices(
    marketNames.map((name) => ({
      name,
      url: `http://127.0.0.1:9/${name}`,
      typeDefs: parse(marketSdl[name]),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return {
    supergraphSdl,
    subgraphs: Object.fromEntries(
      marketNames.map((name) => [name, subgraph(name)]),
    ) as MarketGraph['subgraphs'],
  };
}

function subgraph(name: MarketName): ExecuteGraph {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(marketSdl[name]), resolvers: marketResolvers[name] as never },
  ]);
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables }) => {
    const document = documents.get(query) ?? checked(schema, query);
    documents.set(query, document);
    const result = await execute({ schema, document, variableValues: variables ?? {} });
    // As it comes over HTTP: plain values that nobody else holds.
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  };
}

/** A plan that asks for what the subgraph does not have is a fault of the router. */
function checked(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(`${String(errors[0]?.message)}\n${query}`);
  return document;
}
