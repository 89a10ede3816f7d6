import { integer, primary, text } from '../database/columns';
import { entityTable } from '../database/entityTable';
import { defineTable } from '../scope/defineTable';
import { STREAM_LENGTH } from './SubgraphEvent';

/** How far a stream of another subgraph has been dealt with. Kept for ever. */
export interface InboxCursorRow {
  /** source/aggregateType/aggregateId */
  stream: string;
  sequence: number;
}

export const inboxCursorTable = entityTable<InboxCursorRow>({
  table: 'inbox_cursor',
  columns: { stream: primary(text(STREAM_LENGTH)), sequence: integer() },
});

defineTable({ schema: inboxCursorTable, policy: {} });
