import type { Database } from '../database/Database';
import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { idempotencyKeyTable } from './idempotencyKeyTable';
import { keyedAct, resultOf, type Act } from './keyedAct';
import { once } from './once';

/** Where an act is done: committed rows, and a transaction of its own. */
interface Place {
  readonly session: DatabaseSession;
  readonly transaction: Database['transaction'];
}

/** An act in two parts. */
interface PreparedWork<Facts, Result> {
  /** Learns and checks outside of the transaction, where peers may be asked. */
  readonly prepare: () => Promise<Facts>;
  /** Writes, within it; gives an id or another small reference to what it made, never personal data. */
  readonly store: (session: DatabaseSession, facts: Facts) => Promise<Result>;
}

/**
 * Does an act once that has to ask before it writes. The key decides first: a retry gets the first call's result
 * although what was asked for then would be refused by now, or nobody answers.
 * @throws Refusal IDEMPOTENCY_KEY_REUSED for another request under the key; codedError BAD_USER_INPUT for a key of
 *   another form; what the two parts throw
 */
export async function oncePrepared<Facts, Result extends string | object>(
  { session, transaction }: Place,
  act: Act,
  { prepare, store }: PreparedWork<Facts, Result>,
): Promise<Result> {
  const keyed = keyedAct(act);
  const first = await managerOf(session).findOneBy(idempotencyKeyTable, { digest: keyed.digest });
  if (first) return resultOf(first, keyed);
  const facts = await prepare();
  return transaction((open) => once(open, act, () => store(open, facts)));
}
