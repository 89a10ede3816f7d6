import type { EntityManager } from 'typeorm';
import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { newId } from '../newId';
import { outboxEventTable, type OutboxEventRow } from './outboxEventTable';
import { outboxStreamTable } from './outboxStreamTable';
import { isEventName, MAX_PAYLOAD_LENGTH, streamOf, type Announcement } from './SubgraphEvent';

const ROWS_PER_STATEMENT = 100;
const announced = new WeakSet<DatabaseSession>();

/** Whether events were announced in a transaction. */
export const hasAnnounced = (session: DatabaseSession): boolean => announced.has(session);

/**
 * Writes events to the outbox in the caller's transaction, so that fact and news are committed together or not
 * at all. The number of statements does not grow with the number of events below a hundred. Two transactions
 * that announce for one aggregate wait for each other: this is what keeps its numbers without a gap.
 * @throws Error outside a transaction; RangeError for a name or payload that an event cannot carry
 */
export async function announce(session: DatabaseSession, ...events: readonly Announcement[]): Promise<void> {
  const manager = managerOf(session);
  if (!manager.queryRunner?.isTransactionActive) throw new Error('events are announced in a transaction');
  events.forEach(check);
  const next = await takeNumbers(manager, events.map(streamOfAnnouncement));
  const rows = events.map((event) => rowOf(event, next(streamOfAnnouncement(event))));
  for (const some of inPieces(rows)) await manager.insert(outboxEventTable, some as object[]);
  if (rows.length > 0) announced.add(session);
}

const streamOfAnnouncement = ({ target, aggregate }: Announcement): string =>
  streamOf(target, aggregate.type, aggregate.id);

function check({ type, aggregate, target, payload }: Announcement): void {
  const wrong = [type, aggregate.type, aggregate.id, target].find((name) => !isEventName(name));
  if (wrong !== undefined) throw new RangeError(`not a name for an event: ${JSON.stringify(wrong)}`);
  const json = JSON.stringify(payload) as string | undefined;
  if (json === undefined || payload === null) throw new RangeError(`${type} has no payload`);
  if (json.length > MAX_PAYLOAD_LENGTH) throw new RangeError(`the payload of ${type} is too long`);
}

const rowOf = (event: Announcement, sequence: number): OutboxEventRow => ({
  id: newId('event', event.occurredAt),
  stream: streamOfAnnouncement(event),
  sequence,
  target: event.target,
  type: event.type,
  aggregateType: event.aggregate.type,
  aggregateId: event.aggregate.id,
  payload: event.payload,
  createdAt: event.occurredAt,
  attempts: 0,
  nextAttemptAt: null,
  leaseOwner: null,
  leaseUntil: null,
  deliveredAt: null,
  lastError: null,
});

/** Reserves as many numbers per stream as it is named; the answer gives them out one by one. */
async function takeNumbers(manager: EntityManager, streams: readonly string[]) {
  const counts = new Map<string, number>();
  for (const stream of streams) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  // Always in the same order, so that two transactions cannot wait for each other in a circle.
  const wanted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const next = new Map<string, number>();
  for (const some of inPieces(wanted)) {
    await manager.query(raiseStatement(manager, some.length), some.flat());
    const rows = await manager
      .createQueryBuilder(outboxStreamTable, 'stream')
      .where('stream.stream IN (:...names)', { names: some.map(([stream]) => stream) })
      .getMany();
    for (const { stream, lastSequence } of rows)
      next.set(stream, lastSequence - (counts.get(stream) ?? 0) + 1);
  }
  return (stream: string): number => {
    const number = next.get(stream);
    if (number === undefined) throw new Error(`no number for ${stream}`);
    next.set(stream, number + 1);
    return number;
  };
}

function raiseStatement(manager: EntityManager, rows: number): string {
  const places = Array<string>(rows).fill('(?, ?)').join(', ');
  const insert = `INSERT INTO outbox_stream (stream, last_sequence) VALUES ${places}`;
  return manager.dataSource.options.type === 'better-sqlite3'
    ? `${insert} ON CONFLICT (stream) DO UPDATE SET last_sequence = last_sequence + excluded.last_sequence`
    : `${insert} ON DUPLICATE KEY UPDATE last_sequence = last_sequence + VALUES(last_sequence)`;
}

function inPieces<Item>(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (let start = 0; start < items.length; start += ROWS_PER_STATEMENT)
    pieces.push(items.slice(start, start + ROWS_PER_STATEMENT));
  return pieces;
}
