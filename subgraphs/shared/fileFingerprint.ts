import { stat } from 'node:fs/promises';

/**
 * Times of modification and change, size and inode: a replaced file differs even within one tick of the clock, and so
 * does one whose rights were mended. `absent` without one.
 */
export async function fileFingerprint(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? [found.mtimeMs, found.ctimeMs, found.size, found.ino].join(' ') : 'absent';
}
