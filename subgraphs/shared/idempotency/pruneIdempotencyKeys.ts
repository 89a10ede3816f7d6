import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { idempotencyKeyTable } from './idempotencyKeyTable';

/**
 * Forgets keys of before an instant: the same key then does its act again. Clients try again for minutes, so a
 * few days are plenty.
 */
export async function pruneIdempotencyKeys(session: DatabaseSession, before: Date): Promise<void> {
  await managerOf(session)
    .createQueryBuilder()
    .delete()
    .from(idempotencyKeyTable)
    .where('created_at < :before', { before })
    .execute();
}
