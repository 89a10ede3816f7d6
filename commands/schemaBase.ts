import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { publishedFolder, schemaFile, schemaName } from './publishedSchemas';
import { BadCall } from './runCommand';

/** What the present schemas are compared with. */
export interface SchemaBase {
  /** By name; undefined for one that the base does not have. */
  readonly schema: (name: string) => GraphQLSchema | undefined;
  /** Names that the base has and the present schemas have not. A base of one file is about that file alone. */
  readonly gone: readonly string[];
}

const REF = 'ref:';

/**
 * What `--base` names: `ref:REF`, the published schemas of a commit of git; a directory with `NAME.graphql` in it; or one
 * such file. Without it, what lies in schema/published.
 * @param names of the present schemas
 * @throws BadCall for a base that has none of them
 */
export function schemaBase(root: string, base: string | undefined, names: readonly string[]): SchemaBase {
  const { textOf, files } = base?.startsWith(REF)
    ? inGit(root, base.slice(REF.length))
    : inFiles(base ?? publishedFolder(root));
  const texts = new Map(names.map((name) => [name, textOf(name)]));
  const missing = names.filter((name) => texts.get(name) === undefined);
  if (missing.length > (base === undefined ? 0 : names.length - 1))
    throw new BadCall(`${base ?? 'schema/published'} has no ${missing.map(schemaFile).join(', ')}`);
  return {
    schema(name) {
      const text = texts.get(name);
      return text === undefined ? undefined : buildSchema(text);
    },
    gone: files.flatMap((file) => schemaName(file) ?? []).filter((name) => !names.includes(name)),
  };
}

interface SchemaTexts {
  readonly textOf: (name: string) => string | undefined;
  /** Names of all the files, of others too. */
  readonly files: readonly string[];
}

/** A file says by its name which schema it is. */
function inFiles(base: string): SchemaTexts {
  const found = statSync(base, { throwIfNoEntry: false });
  if (!found) throw new BadCall(`${base} cannot be read`);
  const files = found.isDirectory() ? readdirSync(base).sort() : [basename(base)];
  return {
    textOf: (name) =>
      files.includes(schemaFile(name))
        ? readFileSync(found.isDirectory() ? join(base, schemaFile(name)) : base, 'utf8')
        : undefined,
    files,
  };
}

/** The commit is looked up first, so that a name that is none is not taken for a commit without schemas. */
function inGit(root: string, ref: string): SchemaTexts {
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
  const files = git('ls-tree', '--name-only', '-z', `${commit}:./schema/published`)?.split('\0') ?? [];
  return {
    textOf: (name) => git('show', `${commit}:./schema/published/${schemaFile(name)}`),
    files,
  };
}
