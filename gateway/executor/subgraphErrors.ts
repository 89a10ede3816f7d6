import { GraphQLError } from 'graphql';
import { pathsOf } from './objectsAt';
import type { RenamePath } from './pathRenames';
import type { Representations } from './representations';
import type { Run } from './Run';

type Path = readonly (string | number)[];

/** Where the errors of an answer belong. */
export interface ErrorPlaces {
  readonly run: Run;
  /** Where in the data the fetch works. */
  readonly path: readonly string[];
  /** What was asked of `_entities`; absent for fields of the root. */
  readonly entities: Representations | undefined;
  readonly renamePath: RenamePath;
}

/**
 * The errors of a subgraph's answer at the places of the merged answer, once for each place that an entity stands at.
 * Code and retryAfter come with them and nothing else.
 */
export function placedErrors(errors: readonly GraphQLError[], places: ErrorPlaces): GraphQLError[] {
  const below = pathsOf(places.run.data, places.path);
  return errors.flatMap((error) => pathsFor(error.path, below, places).map((path) => at(error, path)));
}

function pathsFor(
  path: Path | undefined,
  below: readonly Path[],
  { entities, renamePath }: ErrorPlaces,
): readonly (Path | undefined)[] {
  if (path === undefined) return [undefined];
  if (!entities) return below.slice(0, 1).map((parent) => [...parent, ...renamePath(path)]);
  const [, index, ...rest] = path;
  // of all entities: it stands beside data, or it would have been spread
  if (typeof index !== 'number') return [undefined];
  const renamed = renamePath(rest);
  return below
    .filter((_, place) => entities.sentFor[place] === index)
    .map((parent) => [...parent, ...renamed]);
}

function at(error: GraphQLError, path: Path | undefined): GraphQLError {
  const { code, retryAfter } = error.extensions;
  return new GraphQLError(error.message, {
    path: path ?? null,
    extensions: { code, ...(retryAfter !== undefined && { retryAfter }) },
  });
}
