import type { FetchDataRewrite } from '@apollo/query-planner';
import { isFragmentPart } from './rewrites';

type Path = readonly (string | number)[];

/** A path in the terms of the answer as it is merged, for one in the terms of the subgraph's answer. */
export type RenamePath = (path: Path) => Path;

/**
 * Compiles what output rewrites do to the path of an error: a field that the planner gave an alias to keep two apart
 * stands under its own name in the answer, so it does in an error.
 */
export function compilePathRenames(rewrites: readonly FetchDataRewrite[] = []): RenamePath {
  const renames = rewrites.flatMap((rewrite) =>
    rewrite.kind === 'KeyRenamer'
      ? // an alias is one of a kind at its level, whatever the type
        [{ names: rewrite.path.filter((part) => !isFragmentPart(part)), to: rewrite.renameKeyTo }]
      : [],
  );
  if (renames.length === 0) return (path) => path;
  return (path) => {
    const names = path.filter((part) => typeof part === 'string');
    const renamed = [...names];
    for (const { names: from, to } of renames)
      if (from.every((name, index) => name === names[index])) renamed[from.length - 1] = to;
    let next = 0;
    return path.map((part) => (typeof part === 'string' ? (renamed[next++] as string) : part));
  };
}
