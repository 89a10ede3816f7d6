import { civilDate, id, integer, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { RecordedTraining } from '../domain/RecordedTraining';
import { authorityUnitExpert } from './expertReaders';

const schema = entityTable<RecordedTraining>({
  table: 'training',
  columns: {
    id: primary(id()),
    expertId: id(),
    kind: text(16),
    year: integer(),
    completedOn: civilDate(),
    heldBy: id(),
  },
  indexes: [{ name: 'training_expert', columns: ['expertId', 'year'] }],
});

export const TrainingTable = defineTable<RecordedTraining>({ schema, policy: authorityUnitExpert });
