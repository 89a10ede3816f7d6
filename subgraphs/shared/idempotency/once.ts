import { isDuplicateKey } from '../database/databaseErrors';
import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { idempotencyKeyTable, type IdempotencyKeyRow } from './idempotencyKeyTable';
import { keyedAct, resultOf, type Act } from './keyedAct';

/**
 * Does an act once: the same caller, operation and key with the same request gets the first call's result without
 * the work being done again. Two calls at once wait for each other; when the first rolls back, a refusal
 * included, its key is free again.
 * @param session an open transaction in which nothing was read before: what the first call wrote must be visible
 * @param work gives an id or another small reference to what it made, never personal data
 * @throws Refusal IDEMPOTENCY_KEY_REUSED for another request under the key; codedError BAD_USER_INPUT for a key
 *   of another form; Error outside a transaction
 */
export async function once<Result extends string | object>(
  session: DatabaseSession,
  act: Act,
  work: () => Promise<Result>,
): Promise<Result> {
  const manager = managerOf(session);
  if (!manager.queryRunner?.isTransactionActive) throw new Error('an act is done once within a transaction');
  const keyed = keyedAct(act);
  const { operation, now: createdAt } = act;
  if (await take(session, { ...keyed, operation, result: null, createdAt })) {
    const result = await work();
    await manager.update(idempotencyKeyTable, { digest: keyed.digest }, { result });
    return result;
  }
  return resultOf(await firstCall(session, keyed.digest), keyed);
}

/** Whether the key was free. Waits for a transaction that holds it. */
async function take(session: DatabaseSession, row: IdempotencyKeyRow): Promise<boolean> {
  try {
    await managerOf(session).insert(idempotencyKeyTable, row as object);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/** A locking read where there are locks: a plain one may be of a time before the first call's commit. */
async function firstCall(session: DatabaseSession, digest: string): Promise<IdempotencyKeyRow> {
  const manager = managerOf(session);
  const query = manager
    .createQueryBuilder(idempotencyKeyTable, 'row')
    .where('row.digest = :digest', { digest });
  const locks = manager.dataSource.options.type !== 'better-sqlite3';
  return (locks ? query.setLock('pessimistic_read') : query).getOneOrFail();
}
