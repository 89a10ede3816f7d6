import type { ResponsePath } from '@apollo/query-planner';
import { isJsonObject, ownReader, ownValue, type JsonObject } from './JsonObject';

/**
 * Compiles a path of a plan, names of fields and `@` for every element of a list: finds the objects that stand there
 * below some others, in order. What is null or of another kind is left out; lists of any depth are laid flat.
 */
export function objectsAt(path: ResponsePath): (from: readonly JsonObject[]) => readonly JsonObject[] {
  const parts = path.map(String);
  const readers = parts.map(ownReader);
  function walk(value: unknown, depth: number, found: JsonObject[]): void {
    if (parts[depth] === '@') {
      if (Array.isArray(value)) for (const one of value) walk(one, depth + 1, found);
    } else if (isJsonObject(value)) {
      const valueOf = readers[depth];
      if (valueOf === undefined) found.push(value);
      else walk(valueOf(value), depth + 1, found);
    }
  }
  return (from) => {
    const found: JsonObject[] = [];
    for (const object of from) walk(object, 0, found);
    return found;
  };
}

type Path = readonly (string | number)[];

/** For each object at a path from the root, in the order of objectsAt, where it stands. Worked out for errors alone. */
export function pathsOf(root: JsonObject, path: readonly string[]): Path[] {
  let places: { readonly at: Path; readonly value: unknown }[] = [{ at: [], value: root }];
  for (const part of path)
    places = places.flatMap(({ at, value }) =>
      part === '@'
        ? (Array.isArray(value) ? value : []).map((one: unknown, index) => ({
            at: [...at, index],
            value: one,
          }))
        : isJsonObject(value)
          ? [{ at: [...at, part], value: ownValue(value, part) }]
          : [],
    );
  return places.filter(({ value }) => isJsonObject(value)).map(({ at }) => at);
}
