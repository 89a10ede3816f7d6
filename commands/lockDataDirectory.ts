import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockFile } from '../subgraphs/shared/database/lockFile';

/**
 * Takes a data folder, made when absent, for this process: its keys are made and its databases written by one.
 * @returns what gives the folder back
 * @throws Error naming the folder when another process has it
 */
export function lockDataDirectory(dataDirectory: string): () => void {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  return lockFile(join(dataDirectory, 'folder'), dataDirectory);
}
