import type { FetchDataRewrite } from '@apollo/query-planner';
import { isJsonObject, ownValue, setOwn, type JsonObject } from './JsonObject';
import type { MeetsType } from './typeRelations';

/** Changes a value in place. */
export type Rewrite = (value: unknown) => void;

const FRAGMENT = '... on ';

/** Whether a part of a rewrite's path is a type condition and not the name of a field. */
export const isFragmentPart = (part: string): boolean => part.startsWith(FRAGMENT);

/**
 * Compiles what a plan wants changed in what is sent to a subgraph or came from it: a value set (an interface object
 * takes the name of the interface) or a field renamed (an alias that the planner gave to keep two apart).
 */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  meets: MeetsType,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const all = rewrites.map((rewrite) => at(rewrite.path.slice(0, -1), changeOf(rewrite), meets));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function changeOf(rewrite: FetchDataRewrite): (object: JsonObject) => void {
  const name = rewrite.path.at(-1) ?? '';
  if (rewrite.kind === 'ValueSetter') {
    const value = rewrite.setValueTo as unknown;
    return (object) => setOwn(object, name, value);
  }
  return (object) => {
    const value = ownValue(object, name);
    if (value === undefined || value === null) return;
    setOwn(object, rewrite.renameKeyTo, value);
    setOwn(object, name, undefined);
  };
}

function at(path: readonly string[], change: (object: JsonObject) => void, meets: MeetsType): Rewrite {
  const [first, ...rest] = path;
  const inner: Rewrite =
    first === undefined
      ? (value) => isJsonObject(value) && change(value)
      : throughPart(first, at(rest, change, meets), meets);
  return function walk(value) {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isJsonObject(value)) inner(value);
  };
}

function throughPart(part: string, next: Rewrite, meets: MeetsType): Rewrite {
  if (!isFragmentPart(part)) return (value) => next(ownValue(value as JsonObject, part));
  const condition = part.slice(FRAGMENT.length);
  return (value) => {
    if (meets((value as JsonObject)['__typename'], condition) ?? true) next(value);
  };
}
