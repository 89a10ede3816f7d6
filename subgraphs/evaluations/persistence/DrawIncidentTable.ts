import { id, instant, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { DrawIncident } from '../domain/ceremony/DrawIncident';
import { forDashboards, forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<DrawIncident>({
  table: 'draw_incident',
  columns: {
    id: primary(id()),
    drawId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    kind: text(30),
    party: text(20),
    occurredAt: instant(),
  },
  indexes: [{ name: 'draw_incident_once', columns: ['drawId', 'kind', 'party'], unique: true }],
  foreignKeys: [{ name: 'fk_draw_incident_draw', columns: ['drawId'], references: 'panel_draw' }],
});

export const DrawIncidentTable = defineTable<DrawIncident>({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    SERVICE: forPeers,
  },
});
