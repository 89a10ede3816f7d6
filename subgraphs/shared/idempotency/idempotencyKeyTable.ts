import { instant, json, optional, primary, text } from '../database/columns';
import { entityTable } from '../database/entityTable';
import { defineTable } from '../scope/defineTable';

/** What came of the first call with a key. */
export interface IdempotencyKeyRow {
  /** SHA-256 of caller, operation and key, in hex. */
  digest: string;
  operation: string;
  /** SHA-256 of the canonical request, in hex; the request itself is not kept. */
  requestHash: string;
  /** An id or another reference, never personal data. Null until the call's transaction ends. */
  result: unknown;
  createdAt: Date;
}

export const idempotencyKeyTable = entityTable<IdempotencyKeyRow>({
  table: 'idempotency_key',
  columns: {
    digest: primary(text(64)),
    operation: text(60),
    requestHash: text(64),
    result: optional(json()),
    createdAt: instant(),
  },
  indexes: [{ name: 'idempotency_key_created', columns: ['createdAt'] }],
});

defineTable({ schema: idempotencyKeyTable, policy: {} });
