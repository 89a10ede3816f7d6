import type { SelectQueryBuilder } from 'typeorm';
import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { newId } from '../newId';
import { outboxEventTable, type OutboxEventRow } from './outboxEventTable';

/** Fresh events share a request; one that failed before goes alone, so that it takes no other down with it. */
export type BatchKind = 'fresh' | 'retried';

export interface ClaimOptions {
  readonly target: string;
  readonly kind: BatchKind;
  /** Streams in one batch, at most. */
  readonly streams: number;
  /** Events in one batch, about. */
  readonly events: number;
  readonly now: Date;
  readonly leaseMs: number;
  /** Longest backoff: an attempt planned later than that was planned before the clock was set back. */
  readonly capMs: number;
}

/** Events that this process alone delivers until the lease ends; each stream's in order, none left out. */
export interface Batch {
  readonly claim: string;
  readonly events: readonly OutboxEventRow[];
}

/** The subgraphs that events are waiting for, due or not. */
export async function pendingTargets(session: DatabaseSession): Promise<string[]> {
  const rows = await managerOf(session)
    .createQueryBuilder(outboxEventTable, 'event')
    .select('event.target', 'target')
    .distinct()
    .where('event.deliveredAt IS NULL')
    .orderBy('event.target')
    .getRawMany<{ target: string }>();
  return rows.map(({ target }) => target);
}

/**
 * Takes the next due streams of a target. Only the head of a stream (its first undelivered event) is leased: who
 * holds it has the stream, and a head that waits for its next attempt holds back its own stream and no other.
 * @returns undefined when nothing is due
 */
export async function claimBatch(
  session: DatabaseSession,
  options: ClaimOptions,
): Promise<Batch | undefined> {
  const heads = await dueHeads(session, options);
  return heads.length > 0 ? leaseHeads(session, heads, options) : undefined;
}

/**
 * Leases heads that were due a moment ago, with what stands behind them. The conditional UPDATE decides between
 * processes, on every database alike.
 * @returns undefined when others were faster with all of them
 */
export async function leaseHeads(
  session: DatabaseSession,
  heads: readonly string[],
  options: ClaimOptions,
): Promise<Batch | undefined> {
  const claim = newId('claim', options.now);
  const { now, leaseMs, target } = options;
  await managerOf(session)
    .createQueryBuilder()
    .update(outboxEventTable)
    .set({ leaseOwner: claim, leaseUntil: after(now, leaseMs) })
    .where('id IN (:...heads) AND delivered_at IS NULL', { heads })
    .andWhere('(lease_until IS NULL OR lease_until <= :now OR lease_until > :beyondLease)', bounds(options))
    .execute();
  const events = await managerOf(session)
    .createQueryBuilder(outboxEventTable, 'event')
    .innerJoin(
      outboxEventTable.options.name,
      'head',
      'head.stream = event.stream AND event.sequence BETWEEN head.sequence AND head.sequence + :further',
    )
    .where('head.leaseOwner = :claim AND event.deliveredAt IS NULL AND event.target = :target', {
      claim,
      target,
    })
    .setParameter('further', Math.max(1, Math.floor(options.events / heads.length)) - 1)
    .orderBy('event.stream')
    .addOrderBy('event.sequence')
    .getMany();
  return events.length > 0 ? { claim, events } : undefined;
}

async function dueHeads(session: DatabaseSession, options: ClaimOptions): Promise<string[]> {
  const query = managerOf(session).createQueryBuilder(outboxEventTable, 'event').select('event.id', 'id');
  const rows = await query
    .where('event.deliveredAt IS NULL AND event.target = :target', { target: options.target })
    .andWhere(options.kind === 'fresh' ? 'event.attempts = 0' : 'event.attempts > 0')
    .andWhere('(event.leaseUntil IS NULL OR event.leaseUntil <= :now OR event.leaseUntil > :beyondLease)')
    .andWhere(
      '(event.nextAttemptAt IS NULL OR event.nextAttemptAt <= :now OR event.nextAttemptAt > :beyondCap)',
    )
    .andWhere(`NOT EXISTS ${undeliveredBefore(query)}`)
    .setParameters(bounds(options))
    // The longest due first: an event that fails time and again goes behind all that have waited.
    .orderBy(options.kind === 'fresh' ? 'event.id' : 'event.nextAttemptAt')
    .limit(options.kind === 'fresh' ? options.streams : 1)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id).sort();
}

const undeliveredBefore = (query: SelectQueryBuilder<OutboxEventRow>): string =>
  query
    .subQuery()
    .select('1')
    .from(outboxEventTable, 'earlier')
    .where(
      'earlier.stream = event.stream AND earlier.deliveredAt IS NULL AND earlier.sequence < event.sequence',
    )
    .getQuery();

/** Twice the longest span we ever set: a little skew between the clocks of two processes must not look like more. */
const bounds = ({ now, leaseMs, capMs }: ClaimOptions) => ({
  now,
  beyondLease: after(now, 2 * leaseMs),
  beyondCap: after(now, 2 * capMs),
});

const after = (instant: Date, milliseconds: number): Date => new Date(instant.getTime() + milliseconds);
