import { civilDate, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ApplicationStep } from '../domain/SocialApplication';
import { applicationReaders } from './poolReaders';

const schema = entityTable<ApplicationStep>({
  table: 'application_step',
  columns: {
    id: primary(id()),
    applicationId: id(),
    poolId: id(),
    expertId: id(),
    employerId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    ordinal: integer(),
    status: text(20),
    takenBy: text(30),
    takenOn: civilDate(),
    note: optional(text(1000)),
  },
  indexes: [
    { name: 'application_step_ordinal', columns: ['applicationId', 'ordinal'], unique: true },
    { name: 'application_step_authority', columns: ['filingAuthorityId'] },
    { name: 'application_step_pool', columns: ['poolId'] },
  ],
  foreignKeys: [
    { name: 'fk_application_step_application', columns: ['applicationId'], references: 'social_application' },
  ],
});

export const ApplicationStepTable = defineTable({ schema, policy: applicationReaders });
