import { civilDate, id, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { RecordedCredit } from '../domain/RecordedCredit';
import { authorityExpert, forDashboards } from './expertReaders';

const schema = entityTable<RecordedCredit>({
  table: 'credit_record',
  columns: {
    id: primary(id()),
    expertId: id(),
    effect: text(8),
    clause: text(40),
    ruledOn: civilDate(),
    until: optional(civilDate()),
    reason: optional(text(500)),
    approvedBy: optional(id()),
  },
  indexes: [{ name: 'credit_record_expert', columns: ['expertId'] }],
});

export const CreditRecordTable = defineTable<RecordedCredit>({
  schema,
  policy: authorityExpert,
  aggregates: forDashboards,
});
