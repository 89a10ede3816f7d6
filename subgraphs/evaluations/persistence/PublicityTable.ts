import { civilDate, id, instant, json, primary } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Publicity } from '../domain/Publicity';
import { forDashboards, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<Publicity>({
  table: 'publicity',
  columns: {
    id: primary(id()),
    sessionId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    firstDay: civilDate(),
    lastDay: civilDate(),
    findings: json(),
    recordedAt: instant(),
  },
  indexes: [{ name: 'publicity_session', columns: ['sessionId'], unique: true }],
  foreignKeys: [{ name: 'fk_publicity_session', columns: ['sessionId'], references: 'evaluation_session' }],
});

export const PublicityTable = defineTable<Publicity>({
  schema,
  aggregates: forDashboards,
  policy: { FILING_AUTHORITY: ownAuthority, ORGANISING_UNIT: ownUnit, DISCIPLINE_SUPERVISOR: ownAuthority },
});
