import { civilDate, id, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { CreditLift } from '../domain/CreditLift';
import { authorityExpert, forDashboards } from './expertReaders';

const schema = entityTable<CreditLift>({
  table: 'credit_lift',
  columns: { id: primary(id()), expertId: id(), liftedOn: civilDate(), reason: text(12) },
  indexes: [{ name: 'credit_lift_expert', columns: ['expertId'] }],
});

export const CreditLiftTable = defineTable<CreditLift>({
  schema,
  policy: authorityExpert,
  aggregates: forDashboards,
});
