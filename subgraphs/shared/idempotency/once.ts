import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { codedError } from '../codedError';
import { isDuplicateKey } from '../database/databaseErrors';
import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import type { Caller } from '../identity/Caller';
import { idempotencyKeyTable, type IdempotencyKeyRow } from './idempotencyKeyTable';
import { refuseKey } from './idempotencyRefusals';

/** One act that a client may ask for again without knowing whether it was done. */
export interface Act {
  readonly caller: Caller;
  /** The mutation's name. */
  readonly operation: string;
  /** The client's own key: 1 to 100 visible ASCII characters. Keys of different callers never meet. */
  readonly key: string;
  /** The input without the key, plain JSON; only its hash is kept. */
  readonly request: unknown;
  /** The instant, UTC, from which the key's time runs. */
  readonly now: Date;
}

const KEY = /^[\x21-\x7e]{1,100}$/;

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
  if (!KEY.test(act.key)) throw codedError('BAD_USER_INPUT');
  const { role, subject, claims } = act.caller;
  const digest = hashOf([role, subject, claims, act.operation, act.key]);
  const requestHash = hashOf(act.request);
  if (
    await take(session, { digest, operation: act.operation, requestHash, result: null, createdAt: act.now })
  ) {
    const result = await work();
    await manager.update(idempotencyKeyTable, { digest }, { result });
    return result;
  }
  const first = await firstCall(session, digest);
  if (first.requestHash !== requestHash) throw refuseKey('IDEMPOTENCY_KEY_REUSED');
  return first.result as Result;
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

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}
