// Before Apollo's packages: they read whether they may call home when they are loaded.
import '../env';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { resolvableKeysFirst } from './resolvableKeysFirst';
import { requiredWithArguments } from './separateArguments';

/** A supergraph, ready to plan operations on. */
export interface LoadedSupergraph {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** Every type of every subgraph, for the type conditions of plans. */
  readonly fullSchema: GraphQLSchema;
  /** Fields that what a client asks for must be kept apart from, see separateArguments. */
  readonly requiredNames: ReadonlySet<string>;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /**
   * Plans the operation of a valid document that holds no other. Synchronous and costly. Throws a GraphQLError for one
   * that cannot be planned.
   */
  plan(document: DocumentNode): QueryPlan;
}

/**
 * Reads a composed supergraph. Throws when it is not valid, or asks for what this gateway would not enforce
 * (@authenticated, @requiresScopes, @policy, @fromContext, @cacheTag).
 */
export function loadSupergraph(supergraphSdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(resolvableKeysFirst(supergraphSdl), { validateSupergraph: true });
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph);
  return {
    apiSchema: apiSchema.toGraphQLJSSchema(),
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    requiredNames: requiredWithArguments(supergraphSdl),
    subgraphs: [...supergraph.subgraphsMetadata()].map(({ name, url = '' }) => ({ name, url })),
    plan: (document) =>
      planner.buildQueryPlan(operationFromDocument(apiSchema, document, { validate: false })),
  };
}
