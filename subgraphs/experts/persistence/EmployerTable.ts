import { id, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Employer } from '../domain/Employer';

const schema = entityTable<Employer>({
  table: 'employer',
  columns: { id: primary(id()), uscc: text(18) },
  indexes: [{ name: 'employer_uscc', columns: ['uscc'], unique: true }],
});

/** No role reads it: the id of an employer is found while a command runs, under a system scope. */
export const EmployerTable = defineTable<Employer>({ schema, policy: {} });
