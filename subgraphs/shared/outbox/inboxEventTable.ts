import { id, instant, integer, primary, text } from '../database/columns';
import { entityTable } from '../database/entityTable';
import { defineTable } from '../scope/defineTable';
import { STREAM_LENGTH } from './SubgraphEvent';

/** An event that has been dealt with; written in the transaction of its effect. */
export interface InboxEventRow {
  eventId: string;
  source: string;
  /** source/aggregateType/aggregateId */
  stream: string;
  sequence: number;
  receivedAt: Date;
}

export const inboxEventTable = entityTable<InboxEventRow>({
  table: 'inbox_event',
  columns: {
    eventId: primary(id()),
    source: text(40),
    stream: text(STREAM_LENGTH),
    sequence: integer(),
    receivedAt: instant(),
  },
  indexes: [
    { name: 'inbox_event_sequence', columns: ['stream', 'sequence'], unique: true },
    { name: 'inbox_event_received', columns: ['receivedAt'] },
  ],
});

defineTable({ schema: inboxEventTable, policy: {} });
