import { id, instant, json, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { AccessRecord } from '../domain/AccessRecord';

const schema = entityTable<AccessRecord>({
  table: 'access_record',
  columns: {
    id: primary(id()),
    expertId: id(),
    at: instant(),
    role: text(32),
    reader: id(),
    subject: text(200),
    purpose: text(16),
    reason: text(500),
    fields: json(),
  },
  indexes: [
    { name: 'access_record_expert', columns: ['expertId', 'id'] },
    { name: 'access_record_subject', columns: ['subject', 'purpose'] },
  ],
});

/**
 * Who looked at an expert: the expert's alone, so that a reader cannot learn who else is interested. A reading for a
 * notice to a sealed seat stands under the seat's id until its session opens, so that the log does not tell who was
 * drawn.
 */
export const AccessRecordTable = defineTable<AccessRecord>({
  schema,
  policy: {
    EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
  },
});
