import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type ExecutionResult } from 'graphql';
import { createGateway } from '../../../gateway/createGateway';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';
import { openedGateway, type OpenedGateway } from './openedGateway';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12",
  import: ["@key", "@external", "@requires", "@interfaceObject"])`;

/** Our gateway over any subgraphs: SDL and resolvers of each, by name. */
export function composedGateway(
  subgraphs: Readonly<Record<string, { readonly sdl: string; readonly resolvers: object }>>,
): Promise<OpenedGateway> {
  const services = Object.entries(subgraphs).map(([name, { sdl }]) => ({
    name,
    url: `http://127.0.0.1:9/${name}`,
    typeDefs: parse(link + sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const dataSources = (name: string): ExecuteGraph => {
    const { sdl = '', resolvers = {} } = subgraphs[name] ?? {};
    const schema = buildSubgraphSchema([{ typeDefs: parse(link + sdl), resolvers: resolvers as never }]);
    return async ({ query, variables = {} }) => {
      const result = await execute({ schema, document: parse(query), variableValues: variables });
      const plain = JSON.parse(JSON.stringify(result)) as ExecutionResult;
      return { ...plain, ...(result.errors && { errors: result.errors }) };
    };
  };
  return openedGateway(createGateway({ supergraphSdl, dataSources }));
}
