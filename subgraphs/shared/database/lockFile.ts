import { faultOf } from './databaseErrors';
import { libsqlDriver, type SqliteConnection } from './libsqlDriver';

/** A lock lasts as long as its connection, which must not be collected. */
const held = new Set<SqliteConnection>();

/**
 * Takes a file for this process, by an exclusive transaction on an empty SQLite database `<file>.lock` beside it: the
 * operating system's own lock, so that it ends with the process however that ends, and holds between containers
 * too, where a process id means nothing. The file itself need not exist; its folder must.
 * @param name what the message calls it
 * @returns what gives the file back
 * @throws Error `<name> is in use by another process`, at once
 */
export function lockFile(file: string, name = file): () => void {
  const lock = libsqlDriver(`${file}.lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (faultOf(error) === 'BUSY') throw new Error(`${name} is in use by another process`);
    throw error;
  }
  held.add(lock);
  return () => {
    if (held.delete(lock)) lock.close();
  };
}
