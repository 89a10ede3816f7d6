import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { createOperationCosts } from '../../gateway/demand/operationCosts';

/** A supergraph with every way to say what a field costs. */
const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@cost", "@listSize"])
  interface Named { name: String }
  type Query {
    word: String
    dear: String @cost(weight: 7)
    thing: Thing
    unsaid: [Thing!]!
    fixed: [Thing!]! @listSize(assumedSize: 4)
    sliced(first: Int = 3): [Thing!]! @cost(weight: 2) @listSize(assumedSize: 5, slicingArguments: ["first"])
    things(first: Int = 20): ThingConnection!
      @cost(weight: 2) @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
    silentThings: ThingConnection
    named: [Named!]! @listSize(assumedSize: 2)
  }
  type Mutation { act: Thing @cost(weight: 10) }
  type Thing implements Named @key(fields: "id") {
    id: ID!
    name: String
    findings: [Thing!]! @cost(weight: 20) @listSize(assumedSize: 30)
    things(first: Int): ThingConnection! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
  }
  type Dull implements Named { name: String }
  type ThingConnection { totalCount: Int @cost(weight: 5) edges: [ThingEdge!]! nodes: [Thing!]! }
  type ThingEdge { cursor: String! node: Thing! }`;

/** Prices documents against that supergraph; each is a document of its own unless it is given twice. */
export function pricedGraph() {
  const { supergraphSdl, errors } = composeServices([{ name: 'priced', url: '', typeDefs: parse(sdl) }]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const costOf = createOperationCosts(schema, supergraphSdl);
  return (query: string, variables: Record<string, unknown> = {}, operationName?: string): number => {
    const document = parse(query);
    const [problem] = validate(schema, document);
    if (problem) throw problem;
    return costOf({ document, operationName, queryHash: query, variables });
  };
}
