import { civilDate, flag, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ExpertPool } from '../domain/ExpertPool';
import { forDashboards, poolReaders } from './poolReaders';

const schema = entityTable<ExpertPool>({
  table: 'expert_pool',
  columns: {
    id: primary(id()),
    code: text(40),
    name: text(110),
    committeeId: id(),
    level: text(20),
    seriesNo: integer(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    openToApplications: flag(),
    currentFilingId: optional(id()),
    firstDay: optional(civilDate()),
    lastDay: optional(civilDate()),
    previousFilingId: optional(id()),
    previousFirstDay: optional(civilDate()),
    previousLastDay: optional(civilDate()),
    version: integer(),
  },
  indexes: [
    { name: 'expert_pool_code', columns: ['code'], unique: true },
    { name: 'expert_pool_committee', columns: ['committeeId'], unique: true },
    { name: 'expert_pool_authority_code', columns: ['filingAuthorityId', 'code', 'id'] },
    { name: 'expert_pool_authority_last_day', columns: ['filingAuthorityId', 'lastDay', 'id'] },
    { name: 'expert_pool_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'expert_pool_unit_code', columns: ['organisingUnitId', 'code', 'id'] },
    { name: 'expert_pool_last_day', columns: ['lastDay', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_expert_pool_committee', columns: ['committeeId'], references: 'review_committee' },
  ],
});

export const ExpertPoolTable = defineTable({ schema, policy: poolReaders('id'), aggregates: forDashboards });
