import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { fileFingerprint } from '../subgraphs/shared/fileFingerprint';
import { isFileFault } from '../subgraphs/shared/followChanges';
import { logSupergraphRefused } from './followSupergraph';

/** Somebody who outlives this process and knows what was served last. */
export interface SupergraphMemory {
  /** Told of the supergraph that is served from now on. */
  readonly keep: (supergraphSdl: string) => void;
  /** The one that was served last, by this process or another; undefined when there was none. */
  readonly last: () => Promise<string | undefined>;
}

/** A process that stands alone remembers nothing of the one before it. */
export const forgetful: SupergraphMemory = {
  keep: () => undefined,
  last: () => Promise.resolve(undefined),
};

export interface StartOnSupergraphOptions<Server> {
  readonly file: string;
  readonly memory: SupergraphMemory;
  readonly logger: Logger;
  /** Told when the file was refused and the remembered supergraph is served. */
  readonly onRefused?: () => void;
  /** Rejects for a bad supergraph. */
  readonly start: (supergraphSdl: string) => Promise<Server>;
}

/**
 * Starts a server on the supergraph of a file; when that is refused, on the one that was served last, so that a process
 * that comes back after a crash serves what its siblings serve. Rejects with why the file was refused when there is none.
 */
export async function startOnSupergraph<Server>(options: StartOnSupergraphOptions<Server>) {
  const { file, memory, logger, onRefused, start } = options;
  const fingerprint = await fileFingerprint(file);
  const begin = async (supergraphSdl: string) => {
    const server = await start(supergraphSdl);
    memory.keep(supergraphSdl);
    return { server, supergraphSdl, fingerprint };
  };
  try {
    return await begin(await readFile(file, 'utf8'));
  } catch (error) {
    const last = await memory.last();
    if (last === undefined) throw error;
    const begun = await begin(last);
    logSupergraphRefused(logger, error);
    onRefused?.();
    // what could not be read was not refused: it is looked at again
    return isFileFault(error) ? { ...begun, fingerprint: '' } : begun;
  }
}
