import { id, instant, integer, longText, primary, text } from '../database/columns';
import { entityTable } from '../database/entityTable';
import { defineTable } from '../scope/defineTable';

/** An event whose payload does not fit its type: parked for a person, so that its aggregate moves on. */
export interface DeadEventRow {
  eventId: string;
  source: string;
  type: string;
  aggregateType: string;
  aggregateId: string;
  sequence: number;
  /** JSON text. */
  payload: string;
  occurredAt: Date;
  parkedAt: Date;
}

export const deadEventTable = entityTable<DeadEventRow>({
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
});

defineTable({ schema: deadEventTable, policy: {} });
