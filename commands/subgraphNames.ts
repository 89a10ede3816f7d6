/** The subgraphs of the graph, in the order in which they are composed, with their address in the distributed topology. */
export const subgraphNames = ['experts', 'committees', 'evaluations'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** Address of a subgraph inside the distributed topology; a deployment may override it by `<NAME>_URL`. */
export const subgraphUrl = (name: SubgraphName): string => `http://${name}:4001/graphql`;
