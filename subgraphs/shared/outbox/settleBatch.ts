import type { Database } from '../database/Database';
import { managerOf } from '../database/managerOf';
import type { Batch } from './claimBatch';
import { outboxEventTable, type OutboxEventRow } from './outboxEventTable';

export interface Outcome {
  /** Ids that the receiver has dealt with; none when it gave no answer. */
  readonly acknowledged: ReadonlySet<string>;
  /** Code of what kept the rest. */
  readonly error: string;
  readonly now: Date;
  /** Milliseconds to the next attempt after so many failures. */
  readonly delayAfter: (failures: number) => number;
}

/**
 * Writes down what became of a batch, in one transaction: the acknowledged events are delivered, the first of
 * each stream that is not waits for its next attempt, and those behind it wait with it.
 */
export async function settleBatch(database: Database, batch: Batch, outcome: Outcome): Promise<void> {
  const { delivered, failed } = sort(batch.events, outcome.acknowledged);
  const { now, error, delayAfter } = outcome;
  await database.transaction(async (session) => {
    const update = () => managerOf(session).createQueryBuilder().update(outboxEventTable);
    const released = { leaseOwner: null, leaseUntil: null };
    if (delivered.length > 0)
      await update()
        .set({ ...released, deliveredAt: now, nextAttemptAt: null, lastError: null })
        .where('id IN (:...ids) AND delivered_at IS NULL', { ids: delivered.map(({ id }) => id) })
        .execute();
    for (const [attempts, ids] of byAttempts(failed))
      await update()
        .set({
          ...released,
          attempts: attempts + 1,
          nextAttemptAt: new Date(now.getTime() + delayAfter(attempts + 1)),
          lastError: error,
        })
        // Another process may have taken over after the lease; its word counts then.
        .where('id IN (:...ids) AND delivered_at IS NULL AND (lease_owner IS NULL OR lease_owner = :claim)')
        .setParameters({ ids, claim: batch.claim })
        .execute();
  });
}

/** An acknowledgement counts only as far as the stream is acknowledged without a gap. */
function sort(events: readonly OutboxEventRow[], acknowledged: ReadonlySet<string>) {
  const delivered: OutboxEventRow[] = [];
  const failed = new Map<string, OutboxEventRow>();
  for (const event of events) {
    if (failed.has(event.stream)) continue;
    if (acknowledged.has(event.id)) delivered.push(event);
    else failed.set(event.stream, event);
  }
  return { delivered, failed: [...failed.values()] };
}

function byAttempts(events: readonly OutboxEventRow[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const { attempts, id } of events) groups.set(attempts, [...(groups.get(attempts) ?? []), id]);
  return groups;
}
