import { id, instant, primary } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ConductDocket } from '../domain/ConductDocket';

const schema = entityTable<ConductDocket>({
  table: 'conduct_docket',
  columns: { id: primary(id()), touchedAt: instant() },
});

/** Nobody reads it: its rows make acts about one expert wait for each other. */
export const ConductDocketTable = defineTable<ConductDocket>({ schema, policy: {} });
