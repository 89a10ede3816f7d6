import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = (...imports: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ${JSON.stringify(imports)})`;

/** Three subgraphs of the shape of ours, without a database behind them: what is measured is the gateway. */
export const benchSdl = {
  experts: `${link('@key')}
    type Query { experts(first: Int!): [Expert!]! }
    type Expert @key(fields: "id") { id: ID! name: String! seniority: Int! employer: Employer titles: [Title!]! }
    type Employer { name: String! sector: String! }
    type Title { series: String! level: String! obtainedOn: String! }`,
  committees: `${link('@key')}
    type Query { pool(id: ID!): Pool pools(first: Int!): [Pool!]! }
    type Pool @key(fields: "id") { id: ID! name: String! code: String! members(first: Int!): [Member!]! }
    type Member { id: ID! route: String! joinedOn: String! expert: Expert }
    type Expert @key(fields: "id", resolvable: false) { id: ID! }`,
  evaluations: `${link('@key')}
    type Query { draw(id: ID!): Draw }
    type Pool @key(fields: "id") { id: ID! draws: [Draw!]! }
    type Draw @key(fields: "id") { id: ID! state: String! drawnAt: String! seats: [Seat!]! }
    type Seat { place: Int! status: String! expert: Expert }
    type Expert @key(fields: "id", resolvable: false) { id: ID! }`,
} as const;

export type BenchSubgraph = keyof typeof benchSdl;
export const benchNames = Object.keys(benchSdl) as readonly BenchSubgraph[];

/** The composed graph, with each subgraph at its address. */
export function benchSupergraph(urls: Readonly<Record<BenchSubgraph, string>>): string {
  const { supergraphSdl, errors } = composeServices(
    benchNames.map((name) => ({ name, url: urls[name], typeDefs: parse(benchSdl[name]) })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors?.[0]?.message));
  return supergraphSdl;
}

/** The four shapes: one entity; a pool with its members; many pools of members and draws; a hundred rows. */
export const shapes = {
  Q1: '{ pool(id: "pool_1") { id name code } }',
  Q2: '{ pool(id: "pool_1") { id name members(first: 50) { id route joinedOn expert { id name seniority } } } }',
  Q3: `{ pools(first: 20) { id name code
    members(first: 20) { id route joinedOn expert { id name seniority employer { name sector } titles { series level obtainedOn } } }
    draws { id state drawnAt seats { place status expert { id name } } } } }`,
  Q4: '{ experts(first: 100) { id name seniority employer { name sector } titles { series level } } }',
} as const;

export type Shape = keyof typeof shapes;
/** A query for each shape. */
export type Shapes = Readonly<Record<Shape, string>>;
export const shapeNames = Object.keys(shapes) as readonly Shape[];
