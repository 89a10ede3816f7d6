import { id, instant, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ExpertAccess } from '../domain/ExpertAccess';

const schema = entityTable<ExpertAccess>({
  table: 'expert_access',
  columns: {
    id: primary(id()),
    expertId: id(),
    via: text(16),
    viaId: id(),
    authorityId: optional(id()),
    unitId: optional(id()),
    visibleFrom: instant(),
    visibleUntil: optional(instant()),
  },
  indexes: [
    { name: 'expert_access_via', columns: ['via', 'viaId', 'expertId'], unique: true },
    {
      name: 'expert_access_authority',
      columns: ['authorityId', 'expertId', 'visibleFrom', 'visibleUntil'],
    },
    {
      name: 'expert_access_unit',
      columns: ['unitId', 'expertId', 'visibleFrom', 'visibleUntil'],
    },
  ],
});

const shown = { visibleFrom: 'visibleFrom', visibleUntil: 'visibleUntil' } as const;

/** Who may see which expert. The row policies of every table about an expert look here. */
export const ExpertAccessTable = defineTable<ExpertAccess>({
  schema,
  policy: {
    FILING_AUTHORITY: { kind: 'column', column: 'authorityId', claim: 'authority', ...shown },
    ORGANISING_UNIT: { kind: 'column', column: 'unitId', claim: 'unit', ...shown },
  },
});
