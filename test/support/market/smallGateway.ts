import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type ExecutionResult } from 'graphql';
import { createGateway } from '../../../gateway/createGateway';
import { openedGateway, type OpenedGateway } from './openedGateway';

/**
 * Our gateway over one subgraph.
 * @param resolvers as of @apollo/subgraph
 */
export function smallGateway(sdl: string, resolvers: object): Promise<OpenedGateway> {
  const typeDefs = parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.12") ${sdl}`);
  const { supergraphSdl, errors } = composeServices([
    { name: 'small', url: 'http://127.0.0.1:9/small', typeDefs },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return openedGateway(
    createGateway({
      supergraphSdl,
      dataSources:
        () =>
        async ({ query, variables = {} }) => {
          const result = await execute({ schema, document: parse(query), variableValues: variables });
          const plain = JSON.parse(JSON.stringify(result)) as ExecutionResult;
          return { ...plain, ...(result.errors && { errors: result.errors }) };
        },
    }),
  );
}
