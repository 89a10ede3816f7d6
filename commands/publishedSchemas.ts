import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, parse, print, printSchema, visit, type GraphQLSchema } from 'graphql';
import { contractNames, WHOLE_GRAPH } from '../gateway/contracts/contracts';
import { contractSupergraph } from '../gateway/contracts/contractSupergraph';
import { loadSupergraph } from '../gateway/executor/loadSupergraph';

/** Of the whole graph, and of each contract. */
export const schemaNames: readonly string[] = [WHOLE_GRAPH, ...contractNames];

/** What clients of each address see now: the whole graph, and each contract. */
export function presentSchemas(root: string): ReadonlyMap<string, GraphQLSchema> {
  const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
  const texts = [
    [WHOLE_GRAPH, supergraph],
    ...contractNames.map((name) => [name, contractSupergraph(supergraph, name)]),
  ];
  return new Map(texts.map(([name = '', sdl = '']) => [name, loadSupergraph(sdl).apiSchema]));
}

export const publishedFolder = (root: string): string => join(root, 'schema/published');

const EXTENSION = '.graphql';

export const schemaFile = (name: string): string => `${name}${EXTENSION}`;

/** Which schema a file is by its name; undefined for a file that is none. */
export const schemaName = (file: string): string | undefined =>
  file.endsWith(EXTENSION) ? file.slice(0, -EXTENSION.length) : undefined;

/** A schema as it is published: sorted, without its prose. */
export const publishedText = (schema: GraphQLSchema): string =>
  `${print(
    visit(parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true }), {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  )}\n`;
