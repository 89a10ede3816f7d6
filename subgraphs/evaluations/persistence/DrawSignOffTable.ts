import { id, instant, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { DrawSignOff } from '../domain/ceremony/DrawSignOff';
import { forDashboards, forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<DrawSignOff>({
  table: 'draw_sign_off',
  columns: {
    id: primary(id()),
    drawId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    stage: text(20),
    opinion: text(20),
    comment: optional(text(1000)),
    signedBy: text(200),
    signedAt: instant(),
  },
  indexes: [{ name: 'draw_sign_off_stage', columns: ['drawId', 'stage'], unique: true }],
  foreignKeys: [{ name: 'fk_draw_sign_off_draw', columns: ['drawId'], references: 'panel_draw' }],
});

export const DrawSignOffTable = defineTable<DrawSignOff>({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    SERVICE: forPeers,
  },
});
