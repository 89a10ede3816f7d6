import { civilDate, id, integer, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Expert } from '../domain/Expert';
import { expertRow, forDashboards } from './expertReaders';

/** The unique index that keeps one person from being registered twice. */
export const ID_NUMBER_INDEX = 'expert_id_number';

const schema = entityTable<Expert>({
  table: 'expert',
  columns: {
    id: primary(id()),
    name: text(50),
    nameSortKey: text(400),
    sealedIdNumber: text(255),
    idNumberIndex: text(80),
    sealedPhone: text(255),
    sex: text(6),
    birthDate: civilDate(),
    seniority: integer(),
    registeredOn: civilDate(),
    changedOn: civilDate(),
    version: integer(),
  },
  indexes: [
    { name: ID_NUMBER_INDEX, columns: ['idNumberIndex'], unique: true },
    { name: 'expert_seniority', columns: ['seniority'] },
  ],
});

export const ExpertTable = defineTable<Expert>({ schema, policy: expertRow, aggregates: forDashboards });
