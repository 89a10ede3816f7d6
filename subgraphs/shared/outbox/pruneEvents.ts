import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { inboxEventTable } from './inboxEventTable';
import { outboxEventTable } from './outboxEventTable';

const ROWS_PER_STATEMENT = 500;

/**
 * Removes events that were delivered, and notes of events that were received, before an instant. What keeps
 * order and idempotency (the numbers of the streams) stays for ever, so a late duplicate is still recognised.
 * @returns how many rows went
 */
export async function pruneEvents(session: DatabaseSession, before: Date): Promise<number> {
  return (
    (await prune(session, outboxEventTable, 'id', 'deliveredAt', before)) +
    (await prune(session, inboxEventTable, 'eventId', 'receivedAt', before))
  );
}

async function prune<Row extends ObjectLiteral>(
  session: DatabaseSession,
  table: EntitySchema<Row>,
  key: keyof Row & string,
  instant: keyof Row & string,
  before: Date,
): Promise<number> {
  for (let removed = 0; ;) {
    const rows = await managerOf(session)
      .createQueryBuilder(table, 'event')
      .select(`event.${key}`, 'id')
      .where(`event.${instant} < :before`, { before })
      .limit(ROWS_PER_STATEMENT)
      .getRawMany<{ id: string }>();
    if (rows.length === 0) return removed;
    await managerOf(session).delete(
      table,
      rows.map(({ id }) => id),
    );
    removed += rows.length;
  }
}
