import { flag, id, instant, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { DrawShare } from '../domain/ceremony/DrawShare';
import { forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<DrawShare>({
  table: 'draw_share',
  columns: {
    id: primary(id()),
    drawId: id(),
    sessionId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    party: text(20),
    commitment: optional(text(64)),
    committedAt: optional(instant()),
    committedBy: optional(text(200)),
    assisted: flag(),
    sealedShare: optional(text(300)),
    revealedAt: optional(instant()),
    revealedBy: optional(text(200)),
    version: integer(),
  },
  indexes: [
    { name: 'draw_share_party', columns: ['drawId', 'party'], unique: true },
    // a commitment seen before is a replayed message, whoever sends it
    { name: 'draw_share_commitment', columns: ['commitment'], unique: true },
  ],
  foreignKeys: [{ name: 'fk_draw_share_draw', columns: ['drawId'], references: 'panel_draw' }],
});

export const DrawShareTable = defineTable<DrawShare>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    SERVICE: forPeers,
  },
});
