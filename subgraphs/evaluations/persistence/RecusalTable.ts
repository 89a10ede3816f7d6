import { flag, id, instant, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Recusal } from '../domain/Recusal';
import { ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<Recusal>({
  table: 'recusal',
  columns: {
    id: primary(id()),
    sessionId: id(),
    applicantId: id(),
    seatId: id(),
    expertId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    conflictType: text(20),
    origin: text(20),
    status: text(20),
    pinned: flag(),
    note: optional(text(500)),
    reason: optional(text(500)),
    recordedAt: instant(),
    version: integer(),
  },
  indexes: [
    { name: 'recusal_pair', columns: ['applicantId', 'seatId'], unique: true },
    { name: 'recusal_session', columns: ['sessionId', 'status'] },
    { name: 'recusal_seat', columns: ['seatId'] },
  ],
  foreignKeys: [
    { name: 'fk_recusal_applicant', columns: ['applicantId'], references: 'applicant' },
    { name: 'fk_recusal_seat', columns: ['seatId'], references: 'seat' },
  ],
});

/** An expert reads what is said of the own conflicts, never of another expert's. */
export const RecusalTable = defineTable<Recusal>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
  },
});
