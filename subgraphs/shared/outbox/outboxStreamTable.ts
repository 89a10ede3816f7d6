import { integer, primary, text } from '../database/columns';
import { entityTable } from '../database/entityTable';
import { defineTable } from '../scope/defineTable';
import { STREAM_LENGTH } from './SubgraphEvent';

/** The number last given to an event of a stream. Kept for ever: a number is never given twice. */
export interface OutboxStreamRow {
  stream: string;
  lastSequence: number;
}

export const outboxStreamTable = entityTable<OutboxStreamRow>({
  table: 'outbox_stream',
  columns: { stream: primary(text(STREAM_LENGTH)), lastSequence: integer() },
});

defineTable({ schema: outboxStreamTable, policy: {} });
