import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type ExecutionResult } from 'graphql';
import { documentReader } from '../../../subgraphs/shared/http/documentReader';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';
import { benchEntity, benchRoots } from './benchData';
import { benchSdl, type BenchSubgraph } from './benchGraph';

/** A subgraph of the bench over graphql-js, its documents parsed and validated once, as ours are. */
export function benchSubgraph(name: BenchSubgraph): ExecuteGraph {
  const resolveReference = { __resolveReference: benchEntity };
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(benchSdl[name]),
      resolvers: {
        ...(name === 'experts' && { Expert: resolveReference }),
        ...(name !== 'experts' && { Pool: resolveReference }),
      } as never,
    },
  ]);
  const documentOf = documentReader(schema);
  return async ({ query, variables }): Promise<ExecutionResult> => {
    const { document, errors } = documentOf(query);
    if (!document) return { errors };
    return execute({
      schema,
      document,
      rootValue: benchRoots[name],
      variableValues: variables ?? null,
    });
  };
}
