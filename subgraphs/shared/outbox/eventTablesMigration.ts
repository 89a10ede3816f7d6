import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, instant, integer, json, longText, optional, primary, text } from '../database/columns';
import { createTable, dropTables } from '../database/createTable';
import type { MigrationClass } from '../database/Database';
import type { TableDefinition } from '../database/TableDefinition';
import type { DeadEventRow } from './deadEventTable';
import type { InboxCursorRow } from './inboxCursorTable';
import type { InboxEventRow } from './inboxEventTable';
import type { OutboxEventRow } from './outboxEventTable';
import type { OutboxStreamRow } from './outboxStreamTable';

/**
 * The migration that makes eventTables, for a subgraph's own list.
 * @param timestamp its place among the subgraph's migrations, milliseconds of the epoch (13 digits)
 */
export function eventTablesMigration(timestamp: number): MigrationClass {
  return class implements MigrationInterface {
    readonly name = `CreateEventTables${timestamp}`;

    async up(runner: QueryRunner): Promise<void> {
      await createTable(runner, outboxStream);
      await createTable(runner, outboxEvent);
      await createTable(runner, inboxCursor);
      await createTable(runner, inboxEvent);
      await createTable(runner, deadEvent);
    }

    async down(runner: QueryRunner): Promise<void> {
      await dropTables(runner, 'dead_event', 'inbox_event', 'inbox_cursor', 'outbox_event', 'outbox_stream');
    }
  };
}

const outboxStream: TableDefinition<OutboxStreamRow> = {
  table: 'outbox_stream',
  columns: { stream: primary(text(122)), lastSequence: integer() },
};

const outboxEvent: TableDefinition<OutboxEventRow> = {
  table: 'outbox_event',
  columns: {
    id: primary(id()),
    stream: text(122),
    sequence: integer(),
    target: text(40),
    type: text(40),
    aggregateType: text(40),
    aggregateId: id(),
    payload: json(),
    createdAt: instant(),
    attempts: integer(),
    nextAttemptAt: optional(instant()),
    leaseOwner: optional(id()),
    leaseUntil: optional(instant()),
    deliveredAt: optional(instant()),
    lastError: optional(text(40)),
  },
  indexes: [
    { name: 'outbox_event_sequence', columns: ['stream', 'sequence'], unique: true },
    { name: 'outbox_event_waiting', columns: ['stream', 'deliveredAt', 'sequence'] },
    { name: 'outbox_event_pending', columns: ['deliveredAt', 'target', 'id'] },
    { name: 'outbox_event_lease', columns: ['leaseOwner'] },
  ],
};

const inboxCursor: TableDefinition<InboxCursorRow> = {
  table: 'inbox_cursor',
  columns: { stream: primary(text(122)), sequence: integer() },
};

const inboxEvent: TableDefinition<InboxEventRow> = {
  table: 'inbox_event',
  columns: {
    eventId: primary(id()),
    source: text(40),
    stream: text(122),
    sequence: integer(),
    receivedAt: instant(),
  },
  indexes: [
    { name: 'inbox_event_sequence', columns: ['stream', 'sequence'], unique: true },
    { name: 'inbox_event_received', columns: ['receivedAt'] },
  ],
};

const deadEvent: TableDefinition<DeadEventRow> = {
  table: 'dead_event',
  columns: {
    eventId: primary(id()),
    source: text(40),
    type: text(40),
    aggregateType: text(40),
    aggregateId: id(),
    sequence: integer(),
    payload: longText(),
    occurredAt: instant(),
    parkedAt: instant(),
  },
};
