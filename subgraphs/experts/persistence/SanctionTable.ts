import { civilDate, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { RecordedSanction } from '../domain/RecordedSanction';
import { authorityExpert } from './expertReaders';

const schema = entityTable<RecordedSanction>({
  table: 'sanction_interval',
  columns: {
    id: primary(id()),
    expertId: id(),
    category: text(16),
    start: civilDate(),
    end: optional(civilDate()),
    recordedBy: id(),
    version: integer(),
  },
  indexes: [{ name: 'sanction_interval_expert', columns: ['expertId'] }],
});

export const SanctionTable = defineTable<RecordedSanction>({ schema, policy: authorityExpert });
