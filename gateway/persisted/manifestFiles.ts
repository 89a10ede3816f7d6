import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFingerprint } from '../../subgraphs/shared/fileFingerprint';

/**
 * Names of the manifests in a folder, sorted: `*.json`. What begins with a dot is set aside, and so is what editors and
 * copies leave beside a file under other endings.
 */
export async function manifestFiles(directory: string): Promise<readonly string[]> {
  const found = await readdir(directory);
  return found.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}

/** Differs when a manifest comes, goes or changes. `absent` without the folder. */
export async function manifestsFingerprint(directory: string): Promise<string> {
  const files = await manifestFiles(directory).catch(() => undefined);
  if (!files) return 'absent';
  const prints = await Promise.all(files.map((name) => fileFingerprint(join(directory, name))));
  return JSON.stringify(files.map((name, at) => [name, prints[at]]));
}
