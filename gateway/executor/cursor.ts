import type { ResponsePath } from '@apollo/query-planner';
import { isJsonObject, ownValue, type JsonObject } from './JsonObject';

/** Where in the data a part of a plan works: the objects that stand there, and how to say where. */
export interface Cursor {
  readonly objects: readonly JsonObject[];
  /** Names of fields, `@` for every element of a list. */
  readonly path: readonly string[];
}

/** The part of the data below a cursor at a path, what is null left out; lists of any depth are laid flat. */
export function moveInto({ objects, path }: Cursor, further: ResponsePath): Cursor {
  let found: unknown[] = [...objects];
  for (const part of further) {
    if (part === '@') found = found.flat(1);
    else found = found.map((one) => (isJsonObject(one) ? ownValue(one, String(part)) : undefined));
    found = found.filter((one) => one !== undefined && one !== null);
  }
  return { objects: found.filter(isJsonObject), path: [...path, ...further.map(String)] };
}

type Path = readonly (string | number)[];

/** For each object of a cursor, in order, its path in the whole answer. Worked out for errors alone. */
export function pathsOf(root: JsonObject, path: readonly string[]): Path[] {
  let places: { readonly at: Path; readonly value: unknown }[] = [{ at: [], value: root }];
  for (const part of path)
    places = places
      .flatMap(({ at, value }) =>
        part === '@'
          ? (Array.isArray(value) ? value : []).map((one: unknown, index) => ({
              at: [...at, index],
              value: one,
            }))
          : [{ at: [...at, part], value: isJsonObject(value) ? ownValue(value, part) : undefined }],
      )
      .filter(({ value }) => value !== undefined && value !== null);
  return places.filter(({ value }) => isJsonObject(value)).map(({ at }) => at);
}
