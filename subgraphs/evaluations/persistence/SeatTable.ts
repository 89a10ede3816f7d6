import { id, instant, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Seat } from '../domain/Seat';
import { forDashboards, forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<Seat>({
  table: 'seat',
  columns: {
    id: primary(id()),
    sessionId: id(),
    committeeId: id(),
    poolId: id(),
    expertId: optional(id()),
    sealedHolder: optional(text(300)),
    holderKey: text(80),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    drawId: optional(id()),
    origin: text(20),
    place: integer(),
    status: text(20),
    vacancyReason: optional(text(20)),
    vacatedAt: optional(instant()),
    liveKey: optional(text(60)),
    year: integer(),
    opensAt: instant(),
    office: text(20),
    groupId: optional(text(40)),
    attendance: text(20),
    version: integer(),
  },
  indexes: [
    { name: 'seat_session_holder', columns: ['sessionId', 'holderKey'], unique: true },
    { name: 'seat_live', columns: ['liveKey'], unique: true },
    { name: 'seat_holder', columns: ['holderKey', 'id'] },
    { name: 'seat_expert', columns: ['expertId', 'id'] },
    { name: 'seat_committee_year', columns: ['committeeId', 'year'] },
    { name: 'seat_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'seat_unit', columns: ['organisingUnitId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_seat_session', columns: ['sessionId'], references: 'evaluation_session' }],
});

/** That a seat exists is no secret; who holds it is, until the session opens: the column is empty till then. */
export const SeatTable = defineTable<Seat>({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: { kind: 'column', column: 'id', claim: 'ownSeats' },
    SERVICE: forPeers,
  },
});
