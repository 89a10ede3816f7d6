import { readFile } from 'node:fs/promises';
import { fileFingerprint } from './fileFingerprint';
import { followChanges, type Followed, type FollowChangesOptions } from './followChanges';

export interface FollowFileOptions extends Omit<FollowChangesOptions<string>, 'fingerprint' | 'read'> {
  readonly file: string;
  /** The text in force; the file is taken when it says something else. */
  readonly text: string;
}

/** Follows a text file; see followChanges. */
export function followFile({ file, text, take, ...options }: FollowFileOptions): Followed {
  let inForce = text;
  return followChanges({
    ...options,
    fingerprint: () => fileFingerprint(file),
    read: () => readFile(file, 'utf8'),
    async take(found) {
      if (found === inForce) return;
      await take(found);
      inForce = found;
    },
  });
}
