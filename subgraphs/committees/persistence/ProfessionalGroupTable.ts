import { id, integer, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ProfessionalGroup } from '../domain/ProfessionalGroup';
import { poolReaders } from './poolReaders';

const schema = entityTable<ProfessionalGroup>({
  table: 'professional_group',
  columns: {
    id: primary(id()),
    committeeId: id(),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    groupId: text(40),
    name: text(100),
    seats: integer(),
    ordinal: integer(),
  },
  indexes: [
    { name: 'professional_group_id', columns: ['committeeId', 'groupId'], unique: true },
    { name: 'professional_group_authority', columns: ['filingAuthorityId'] },
  ],
  foreignKeys: [
    { name: 'fk_professional_group_committee', columns: ['committeeId'], references: 'review_committee' },
  ],
});

export const ProfessionalGroupTable = defineTable({
  schema,
  policy: poolReaders('poolId'),
});
