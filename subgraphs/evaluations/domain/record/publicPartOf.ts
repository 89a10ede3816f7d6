import type { DrawHashing } from './DrawHashing';
import type { DrawRecord, PublicDrawRecord } from './DrawRecord';
import { partHash } from './recordHash';

/** What the public register shows of a record: its public part, and of the sealed part the hash. */
export function publicPartOf(record: DrawRecord, hashing: Pick<DrawHashing, 'digest'>): PublicDrawRecord {
  return { public: record.public, sealedHash: partHash(hashing, record.sealed), hash: record.hash };
}
