import { id, instant, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Pledge } from '../domain/Pledge';
import { ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<Pledge>({
  table: 'pledge',
  columns: {
    id: primary(id()),
    sessionId: id(),
    seatId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    textVersion: text(20),
    textHash: text(64),
    signedAt: instant(),
  },
  indexes: [{ name: 'pledge_seat', columns: ['seatId'], unique: true }],
  foreignKeys: [
    { name: 'fk_pledge_session', columns: ['sessionId'], references: 'evaluation_session' },
    { name: 'fk_pledge_seat', columns: ['seatId'], references: 'seat' },
  ],
});

/** That a seat's holder has signed is no secret; who it is, is read from the seat alone. */
export const PledgeTable = defineTable<Pledge>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: { kind: 'column', column: 'seatId', claim: 'ownSeats' },
  },
});
