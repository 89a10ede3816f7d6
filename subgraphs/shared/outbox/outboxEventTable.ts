import { id, instant, integer, json, optional, primary, text } from '../database/columns';
import { entityTable } from '../database/entityTable';
import { defineTable } from '../scope/defineTable';
import { STREAM_LENGTH } from './SubgraphEvent';

/** An announced event and how its delivery stands. */
export interface OutboxEventRow {
  id: string;
  /** target/aggregateType/aggregateId */
  stream: string;
  sequence: number;
  target: string;
  type: string;
  aggregateType: string;
  aggregateId: string;
  payload: unknown;
  createdAt: Date;
  /** Deliveries that failed. */
  attempts: number;
  /** Null: at once. */
  nextAttemptAt: Date | null;
  /** The claim that is delivering this event and those behind it. */
  leaseOwner: string | null;
  leaseUntil: Date | null;
  deliveredAt: Date | null;
  /** A code, never a text: texts could carry data of the receiver. */
  lastError: string | null;
}

export const outboxEventTable = entityTable<OutboxEventRow>({
  table: 'outbox_event',
  columns: {
    id: primary(id()),
    stream: text(STREAM_LENGTH),
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
});

defineTable({ schema: outboxEventTable, policy: {} });
