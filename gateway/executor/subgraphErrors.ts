import { GraphQLError } from 'graphql';
import { pathsOf, type Cursor } from './cursor';
import type { Representations } from './representations';
import type { Run } from './Run';

type Path = readonly (string | number)[];

/**
 * The errors of a subgraph's answer as the client's: at the client's paths, once for each place that an entity stands
 * at. Code and retryAfter come with them and nothing else.
 * @param entities what was asked of `_entities`; absent for fields of the root
 */
export function placedErrors(
  errors: readonly GraphQLError[],
  run: Run,
  cursor: Cursor,
  entities: Representations | undefined,
): GraphQLError[] {
  const below = pathsOf(run.data, cursor.path);
  return errors.flatMap((error) => pathsFor(error.path, below, entities).map((path) => at(error, path)));
}

function pathsFor(
  path: Path | undefined,
  below: readonly Path[],
  entities: Representations | undefined,
): readonly (Path | undefined)[] {
  if (path === undefined) return [undefined];
  const [, index, ...rest] = path;
  if (!entities || typeof index !== 'number') return below.slice(0, 1).map((parent) => [...parent, ...path]);
  const places = entities.places[index] ?? [];
  return places.map((place) => [...(below[place] ?? []), ...rest]);
}

function at(error: GraphQLError, path: Path | undefined): GraphQLError {
  const { code, retryAfter } = error.extensions;
  return new GraphQLError(error.message, {
    path: path ?? null,
    extensions: { code, ...(retryAfter !== undefined && { retryAfter }) },
  });
}
