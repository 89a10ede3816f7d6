import { civilDate, flag, id, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { RecordedEmployment } from '../domain/RecordedEmployment';
import { authorityUnitExpert, forDashboards } from './expertReaders';

const schema = entityTable<RecordedEmployment>({
  table: 'employment',
  columns: {
    id: primary(id()),
    expertId: id(),
    status: text(24),
    employerId: id(),
    employerName: text(100),
    employerUscc: text(18),
    rootUscc: text(18),
    sector: text(10),
    frontline: flag(),
    divisionCode: text(6),
    since: civilDate(),
    endedOn: optional(civilDate()),
  },
  indexes: [{ name: 'employment_expert', columns: ['expertId', 'endedOn'] }],
});

export const EmploymentTable = defineTable<RecordedEmployment>({
  schema,
  policy: authorityUnitExpert,
  aggregates: forDashboards,
});
