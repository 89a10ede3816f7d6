import { stat } from 'node:fs/promises';

/** Modification time, size and inode: a replaced file differs even within one tick of the clock. `absent` without one. */
export async function fileFingerprint(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? [found.mtimeMs, found.size, found.ino].join(' ') : 'absent';
}
