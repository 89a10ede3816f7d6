import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { publishedPath } from './publishedSchemas';
import { BadCall } from './runCommand';

/** What a present schema is compared with, by its name; undefined for one that the base does not have. */
export type SchemaBase = (name: string) => GraphQLSchema | undefined;

const REF = 'ref:';

/**
 * What `--base` names: `ref:REF`, the published schemas of a commit of git; a directory with `NAME.graphql` in it; or one
 * such file. Without it, what lies in schema/published.
 * @param names of the present schemas
 * @throws BadCall for a base that has none of them
 */
export function schemaBase(root: string, base: string | undefined, names: readonly string[]): SchemaBase {
  const textOf = base?.startsWith(REF)
    ? textInGit(root, base.slice(REF.length))
    : (name: string) => fileText(base === undefined ? publishedPath(root, name) : pathIn(base, name));
  const texts = new Map(names.map((name) => [name, textOf(name)]));
  const missing = names.filter((name) => texts.get(name) === undefined);
  if (missing.length > (base === undefined ? 0 : names.length - 1))
    throw new BadCall(`${base ?? 'schema/published'} has no ${missing.map(fileName).join(', ')}`);
  return (name) => {
    const text = texts.get(name);
    return text === undefined ? undefined : buildSchema(text);
  };
}

const fileName = (name: string): string => `${name}.graphql`;

/** A file says by its name which schema it is. */
function pathIn(base: string, name: string): string | undefined {
  const found = statSync(base, { throwIfNoEntry: false });
  if (!found) throw new BadCall(`${base} cannot be read`);
  if (found.isDirectory()) return join(base, fileName(name));
  return basename(base) === fileName(name) ? base : undefined;
}

function fileText(path: string | undefined): string | undefined {
  return path !== undefined && statSync(path, { throwIfNoEntry: false })
    ? readFileSync(path, 'utf8')
    : undefined;
}

/** The commit is looked up first, so that a name that is none is not taken for a commit without schemas. */
function textInGit(root: string, ref: string): (name: string) => string | undefined {
  const git = (...args: string[]): string | undefined => {
    try {
      return execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return undefined;
    }
  };
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)?.trim();
  if (commit === undefined) throw new BadCall(`git knows no commit ${ref}`);
  return (name) => git('show', `${commit}:./schema/published/${name}.graphql`);
}
