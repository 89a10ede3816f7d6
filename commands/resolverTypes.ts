import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphName } from './subgraphNames';

/** Where the resolver types of a subgraph stand, relative to the folder of package.json. */
export const resolverTypesPath = (name: SubgraphName): string =>
  `subgraphs/${name}/resolvers/resolverTypes.generated.ts`;

/**
 * Resolver types of one subgraph from its SDL; `resolvers/models.json` says which domain type stands behind a
 * GraphQL type.
 */
export async function resolverTypes(root: string, name: SubgraphName): Promise<string> {
  const sdl = readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8');
  const mappers = modelsOf(join(root, 'subgraphs', name, 'resolvers', 'models.json'));
  return codegen({
    filename: resolverTypesPath(name),
    schema: parse(sdl),
    documents: [],
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
      maybeValue: 'T | null | undefined',
      contextType: '../context#Context',
      mappers,
      scalars: {
        ID: { input: 'string', output: 'string' },
        Date: { input: 'string', output: 'string' },
        DateTime: { input: 'Date', output: 'Date' },
        _FieldSet: 'string',
      },
    },
  });
}

/** `{ "Seat": "../domain/Seat#Seat" }`; imported as `SeatModel`, because the generated file has a `Seat` of its own. */
function modelsOf(file: string): Record<string, string> {
  const models = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const aliased = Object.entries(models).map(([type, model]) => [type, aliasedModel(type, model)]);
  return Object.fromEntries(aliased) as Record<string, string>;
}

const aliasedModel = (type: string, model: string): string =>
  model.includes(' as ') ? model : `${model} as ${model.split('#')[1] ?? type}Model`;
