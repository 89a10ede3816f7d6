import { civilDate, id, integer, longText, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { SocialApplication } from '../domain/SocialApplication';
import { applicationReaders } from './poolReaders';

const schema = entityTable<SocialApplication>({
  table: 'social_application',
  columns: {
    id: primary(id()),
    poolId: id(),
    committeeId: id(),
    expertId: id(),
    employerId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    status: text(20),
    statement: longText(),
    appliedOn: civilDate(),
    organiserSelectedOn: optional(civilDate()),
    authoritySelectedOn: optional(civilDate()),
    liveKey: optional(text(81)),
    version: integer(),
  },
  indexes: [
    { name: 'social_application_live', columns: ['liveKey'], unique: true },
    { name: 'social_application_pool', columns: ['poolId', 'id'] },
    { name: 'social_application_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'social_application_unit', columns: ['organisingUnitId', 'id'] },
    { name: 'social_application_expert', columns: ['expertId', 'id'] },
    { name: 'social_application_employer', columns: ['employerId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_social_application_pool', columns: ['poolId'], references: 'expert_pool' }],
});

export const SocialApplicationTable = defineTable({
  schema,
  policy: applicationReaders,
});
