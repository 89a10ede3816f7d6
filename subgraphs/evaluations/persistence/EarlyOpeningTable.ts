import { id, instant, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { EarlyOpening } from '../domain/ceremony/EarlyOpening';
import { forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<EarlyOpening>({
  table: 'early_opening',
  columns: {
    id: primary(id()),
    sessionId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    reason: text(1000),
    opensAt: instant(),
    requestedAt: instant(),
    requestedBy: text(200),
    requestedRole: text(32),
    approvedAt: optional(instant()),
    approvedBy: optional(text(200)),
    liveKey: optional(id()),
    version: integer(),
  },
  indexes: [
    { name: 'early_opening_live', columns: ['liveKey'], unique: true },
    { name: 'early_opening_session', columns: ['sessionId', 'requestedAt'] },
  ],
  foreignKeys: [
    { name: 'fk_early_opening_session', columns: ['sessionId'], references: 'evaluation_session' },
  ],
});

export const EarlyOpeningTable = defineTable<EarlyOpening>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    SERVICE: forPeers,
  },
});
