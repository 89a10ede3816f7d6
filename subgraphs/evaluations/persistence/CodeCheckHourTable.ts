import { id, instant, integer, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { CodeCheckHour } from '../domain/notices/CodeCheckHour';

const schema = entityTable<CodeCheckHour>({
  table: 'code_check_hour',
  columns: {
    id: primary(text(80)),
    employerId: id(),
    startsAt: instant(),
    checks: integer(),
    version: integer(),
  },
  indexes: [{ name: 'code_check_hour_start', columns: ['startsAt'] }],
});

/** Of the bound alone; nobody reads who checked how much. */
export const CodeCheckHourTable = defineTable<CodeCheckHour>({ schema, policy: {} });
