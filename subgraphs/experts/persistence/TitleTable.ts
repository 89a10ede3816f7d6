import { civilDate, id, integer, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { HeldTitle } from '../domain/HeldTitle';
import { authorityUnitExpert, forDashboards } from './expertReaders';

export const ONE_TITLE_ONCE = 'title_expert';

const schema = entityTable<HeldTitle>({
  table: 'title',
  columns: {
    id: primary(id()),
    expertId: id(),
    seriesNo: integer(),
    level: text(12),
    name: text(40),
    obtainedOn: civilDate(),
  },
  indexes: [
    { name: ONE_TITLE_ONCE, columns: ['expertId', 'seriesNo', 'level', 'name'], unique: true },
    { name: 'title_series', columns: ['seriesNo', 'level', 'expertId'] },
  ],
});

export const TitleTable = defineTable<HeldTitle>({
  schema,
  policy: authorityUnitExpert,
  aggregates: forDashboards,
});
