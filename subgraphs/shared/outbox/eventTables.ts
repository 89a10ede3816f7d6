import type { EntitySchema } from 'typeorm';
import { deadEventTable } from './deadEventTable';
import { inboxCursorTable } from './inboxCursorTable';
import { inboxEventTable } from './inboxEventTable';
import { outboxEventTable } from './outboxEventTable';
import { outboxStreamTable } from './outboxStreamTable';

/** What a subgraph adds to its entities to send and receive events; eventTablesMigration makes the tables. */
export const eventTables: readonly EntitySchema[] = [
  outboxStreamTable,
  outboxEventTable,
  inboxCursorTable,
  inboxEventTable,
  deadEventTable,
];
