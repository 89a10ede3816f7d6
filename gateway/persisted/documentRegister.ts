import type { Logger } from 'pino';
import { loadPersistedDocuments } from './loadPersistedDocuments';
import { ManifestError } from './ManifestError';
import { noPersistedDocuments, type PersistedDocuments } from './PersistedDocuments';

/** The documents in force, which may be read again while the process runs. */
export interface DocumentRegister {
  readonly current: () => PersistedDocuments;
  /** Reads the folder again; when something is wrong the documents in force stay, and the log says why. Never rejects. */
  readonly reload: () => Promise<void>;
}

/**
 * Opens the manifests of a folder; without one nobody has registered anything.
 * @throws ManifestError at the start, where nothing is in force yet
 */
export async function documentRegister(
  directory: string | undefined,
  logger: Logger,
): Promise<DocumentRegister> {
  let current = directory === undefined ? noPersistedDocuments : await loadPersistedDocuments(directory);
  return {
    current: () => current,
    async reload() {
      if (directory === undefined) return;
      try {
        current = await loadPersistedDocuments(directory);
        logger.info({ clients: current.clients.length }, 'persisted documents read again');
      } catch (error) {
        const problems = error instanceof ManifestError ? error.problems : ['cannot be read'];
        logger.error({ problems }, 'persisted documents refused, those in force stay');
      }
    },
  };
}
