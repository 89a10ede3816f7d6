import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contractNames } from '../gateway/contracts/contracts';
import { contractSupergraph } from '../gateway/contracts/contractSupergraph';
import { composeSupergraph } from './composeSupergraph';
import { errorsDocument } from './errorsDocument';
import { limitsDocument } from './limitsDocument';
import { resolverTypes, resolverTypesPath } from './resolverTypes';
import { rulesDocument } from './rulesDocument';
import { subgraphNames } from './subgraphNames';
import { verifierScript } from './verifierScript';

/** Every generated file: its path from the folder of package.json, and its text as it should be now. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const supergraph = composeSupergraph(root);
  const files = new Map<string, string>([
    ['schema/supergraph.graphql', supergraph],
    ...contractNames.map(
      (name) => [`schema/contracts/${name}.graphql`, contractSupergraph(supergraph, name)] as const,
    ),
    ['docs/rules.md', rulesDocument()],
    ['docs/errors.md', errorsDocument()],
    ['docs/limits.md', limitsDocument()],
    ['gateway/verifierScript.generated.ts', verifierScript(root)],
  ]);
  for (const name of subgraphNames) files.set(resolverTypesPath(name), await resolverTypes(root, name));
  return files;
}

/** Paths whose file differs from what it should be, compared as text. */
export async function staleFiles(root: string): Promise<readonly string[]> {
  const files = await generatedFiles(root);
  return [...files].filter(([path, text]) => readOrEmpty(join(root, path)) !== text).map(([path]) => path);
}

/** Writes every generated file; answers the paths that changed. */
export async function writeGeneratedFiles(root: string): Promise<readonly string[]> {
  const files = await generatedFiles(root);
  const stale = await staleFiles(root);
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  return stale;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
