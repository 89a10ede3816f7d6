import { civilDate, id, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ReportedChange } from '../domain/ReportedChange';
import { authorityUnitExpert } from './expertReaders';

const schema = entityTable<ReportedChange>({
  table: 'contact_change',
  columns: {
    id: primary(id()),
    expertId: id(),
    kind: text(10),
    changedOn: civilDate(),
    reportedOn: civilDate(),
  },
  indexes: [{ name: 'contact_change_expert', columns: ['expertId'] }],
});

export const ContactChangeTable = defineTable<ReportedChange>({ schema, policy: authorityUnitExpert });
