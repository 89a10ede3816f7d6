import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { codedError } from '../../subgraphs/shared/codedError';
import { createBoundedCache, type BoundedCache } from '../../subgraphs/shared/http/boundedCache';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import type { GatewayContext } from '../GatewayContext';
import { compileOperation, type RunOperation } from './compileOperation';
import { freeRepresentations, type FreedDocument } from './freeRepresentations';
import { loadSupergraph, type LoadedSupergraph } from './loadSupergraph';
import { operationDocument } from './operationDocument';
import { createPlanTally, type PlanTally } from './PlanTally';
import { separateArguments, type Separated } from './separateArguments';
import { typeRelations } from './typeRelations';
import { withoutIntrospection } from './withoutIntrospection';

export interface PlanGatewayOptions {
  readonly supergraphSdl: string;
  /** How to reach a subgraph by its name and its address in the supergraph; whatever happens it answers a result. */
  readonly reach: (name: string, url: string) => ExecuteGraph;
  /** What compiled operations may take together, in bytes. Default 64 MiB. */
  readonly planCacheBytes?: number;
  /** Where plans are counted. */
  readonly planTally?: PlanTally;
  /** Lets go of what `reach` opened. */
  readonly dispose?: () => Promise<void>;
}

export interface PlanGateway extends GatewayInterface {
  /**
   * Puts another supergraph in the place of the one in force, for every request that begins from now on; one that was
   * checked against the old schema is run on the old graph to its end. Throws when the text is no supergraph that this
   * gateway would serve, and the one in force stays.
   */
  replace(supergraphSdl: string): void;
}

/** A compiled operation is some times the size of its texts; measured, rounded up. */
const BYTES_PER_CHARACTER = 12;

/**
 * Apollo Server's `gateway` over Apollo's query planner and an executor of our own. A plan is made and compiled once
 * for each operation and kept, the least used forgotten first; it holds no data and no identity.
 */
export function planGateway({
  supergraphSdl,
  reach,
  planCacheBytes = 64 * 1024 * 1024,
  planTally = createPlanTally(),
  dispose,
}: PlanGatewayOptions): PlanGateway {
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();
  // By the schema that a request was checked against: a graph lives as long as a request still holds its schema.
  const graphs = new WeakMap<GraphQLSchema, GatewayExecutor>();

  let inForce: BoundedCache<RunOperation> | undefined;

  function take(sdl: string): void {
    const supergraph = loadSupergraph(sdl);
    const compiled = createBoundedCache<RunOperation>(planCacheBytes);
    graphs.set(supergraph.apiSchema, executorOf(supergraph, reach, compiled, planTally));
    for (const listener of listeners) listener({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: sdl });
    if (inForce) planTally.caches.delete(inForce);
    planTally.caches.add((inForce = compiled));
  }
  const executor: GatewayExecutor = (request) => {
    const execute = graphs.get(request.schema);
    return execute ? execute(request) : Promise.resolve({ errors: [codedError('INTERNAL')] });
  };
  return {
    load: () =>
      // a supergraph that cannot be read rejects
      Promise.resolve().then(() => {
        take(supergraphSdl);
        return { executor };
      }),
    replace: take,
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => dispose?.() ?? Promise.resolve(),
  };
}

/** The planner throws at `__schema` and `__type` inside a conditional fragment of the root; they need no plan. */
function planOf(supergraph: LoadedSupergraph, document: DocumentNode): QueryPlan {
  try {
    return supergraph.plan(document);
  } catch (error) {
    const bare = withoutIntrospection(document);
    if (bare === document) throw error;
    return supergraph.plan(bare);
  }
}

function executorOf(
  supergraph: LoadedSupergraph,
  reach: PlanGatewayOptions['reach'],
  compiled: BoundedCache<RunOperation>,
  tally: PlanTally,
): GatewayExecutor {
  const subgraphs = new Map(supergraph.subgraphs.map(({ name, url }) => [name, reach(name, url)]));
  const parts = {
    reach: (name: string) =>
      subgraphs.get(name) ?? (() => Promise.resolve({ errors: [codedError('INTERNAL')] })),
    meets: typeRelations(supergraph.fullSchema),
  };

  return async ({ document, source, queryHash, request, context }) => {
    const name = request.operationName || undefined;
    const key = name === undefined ? queryHash : `${queryHash} ${name}`;
    let run = compiled.get(key);
    if (run) tally.kept += 1;
    else {
      tally.made += 1;
      const freed = freeRepresentations(document);
      const named = operationDocument(freed.document, name);
      if (!named) return { errors: [codedError('BAD_USER_INPUT')] };
      try {
        const { asked, restore } = separateArguments(named, supergraph.requiredNames);
        const plan = planOf(supergraph, asked.document);
        run = renamed(restoring(compileOperation(supergraph, asked, plan, parts), restore), freed.rename);
        compiled.set(key, run, (source.length + JSON.stringify(plan).length) * BYTES_PER_CHARACTER);
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
    }
    const { subgraphHeaders = {}, signal } = context as Partial<GatewayContext>;
    return run({ variables: request.variables ?? {}, headers: subgraphHeaders, ...(signal && { signal }) });
  };
}

const renamed = (run: RunOperation, rename: FreedDocument['rename']): RunOperation =>
  rename ? (request) => run({ ...request, variables: rename(request.variables) }) : run;

const restoring = (run: RunOperation, restore: Separated['restore']): RunOperation =>
  restore ? async (request) => restore(await run(request)) : run;
