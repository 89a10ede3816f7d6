import { id, instant, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Seat } from '../domain/Seat';
import { forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<Seat>({
  table: 'seat',
  columns: {
    id: primary(id()),
    sessionId: id(),
    committeeId: id(),
    poolId: id(),
    expertId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    year: integer(),
    opensAt: instant(),
    office: text(20),
    groupId: optional(text(40)),
    attendance: text(20),
    version: integer(),
  },
  indexes: [
    { name: 'seat_holder', columns: ['sessionId', 'expertId'], unique: true },
    { name: 'seat_expert', columns: ['expertId', 'id'] },
    { name: 'seat_committee_year', columns: ['committeeId', 'year'] },
    { name: 'seat_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'seat_unit', columns: ['organisingUnitId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_seat_session', columns: ['sessionId'], references: 'evaluation_session' }],
});

/** That a seat exists is no secret; who holds it is, until the session opens: see holderReaders. */
export const SeatTable = defineTable<Seat>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
    SERVICE: forPeers,
  },
});
