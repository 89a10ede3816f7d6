import type { Database } from './Database';
import { managerOf } from './managerOf';

/**
 * Runs work that fills databases with what can be made again, without waiting for the disk at every commit; all of it
 * is on disk when this resolves. A killed process loses nothing; a power cut before the end may spoil the files. On a
 * server it only runs the work.
 */
export async function fillUnsynced<T>(databases: readonly Database[], work: () => Promise<T>): Promise<T> {
  const files = databases.filter(({ dialect }) => dialect === 'sqlite').map(managerOf);
  for (const file of files) await file.query('PRAGMA synchronous = OFF');
  try {
    return await work();
  } finally {
    for (const file of files) {
      await file.query('PRAGMA synchronous = FULL');
      await file.query('PRAGMA wal_checkpoint(TRUNCATE)');
    }
  }
}
