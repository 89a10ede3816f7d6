import type { Logger } from 'pino';
import { followChanges } from '../../subgraphs/shared/followChanges';
import type { Schedule } from '../../subgraphs/shared/schedule';
import { loadPersistedDocuments } from './loadPersistedDocuments';
import { manifestsFingerprint } from './manifestFiles';
import { ManifestError } from './ManifestError';
import { noPersistedDocuments, type PersistedDocuments } from './PersistedDocuments';

/** The documents in force, which are read again while the process runs. */
export interface DocumentRegister {
  readonly current: () => PersistedDocuments;
  /** Reads the folder now; when something is wrong the documents in force stay, and the log says why. Never rejects. */
  readonly reload: () => Promise<void>;
  /** Reads nothing any more. */
  readonly stop: () => Promise<void>;
}

export interface DocumentRegisterOptions {
  /** Where the manifests are; without one nobody has registered anything. */
  readonly directory: string | undefined;
  /** Between two looks at the folder, in milliseconds; 0 looks only when told to. */
  readonly everyMs: number;
  readonly logger: Logger;
  readonly schedule?: Schedule;
  /** Told of each reading after the first, whether it was taken. */
  readonly onLook?: (taken: boolean) => void;
}

/**
 * Opens the manifests of a folder and follows them: all of them are taken together or none, so a request meets one state
 * of them. A manifest that is gone takes its client's documents with it.
 * @throws ManifestError at the start, where nothing is in force yet
 */
export async function documentRegister(options: DocumentRegisterOptions): Promise<DocumentRegister> {
  const { directory, everyMs, logger, schedule, onLook } = options;
  if (directory === undefined)
    return {
      current: () => noPersistedDocuments,
      reload: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
  const first = await manifestsFingerprint(directory);
  let current = await loadPersistedDocuments(directory);
  const followed = followChanges({
    fingerprint: () => manifestsFingerprint(directory),
    inForce: first,
    read: () => loadPersistedDocuments(directory),
    take(documents) {
      const withdrawn = current.clients.filter((client) => !documents.clients.includes(client));
      current = documents;
      logger.info(
        { clients: documents.clients.length, ...(withdrawn.length > 0 && { withdrawn }) },
        'persisted documents read again',
      );
      onLook?.(true);
    },
    onRefused(error) {
      const problems = error instanceof ManifestError ? error.problems : ['cannot be read'];
      logger.error(
        { code: 'MANIFESTS_REFUSED', problems },
        'persisted documents refused, those in force stay',
      );
      onLook?.(false);
    },
    everyMs,
    ...(schedule && { schedule }),
  });
  return { current: () => current, reload: () => followed.look(), stop: () => followed.stop() };
}
