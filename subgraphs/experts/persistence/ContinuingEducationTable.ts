import { id, integer, primary } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { RecordedEducation } from '../domain/RecordedTraining';
import { authorityUnitExpert } from './expertReaders';

const schema = entityTable<RecordedEducation>({
  table: 'continuing_education',
  columns: { id: primary(id()), expertId: id(), year: integer(), hours: integer() },
  indexes: [{ name: 'continuing_education_expert', columns: ['expertId', 'year'], unique: true }],
});

export const ContinuingEducationTable = defineTable<RecordedEducation>({
  schema,
  policy: authorityUnitExpert,
});
