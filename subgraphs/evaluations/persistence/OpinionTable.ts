import { flag, id, instant, longText, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Opinion } from '../domain/Opinion';
import { ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<Opinion>({
  table: 'opinion',
  columns: {
    id: primary(id()),
    sessionId: id(),
    applicantId: id(),
    seatId: id(),
    expertId: id(),
    readByAuthor: flag(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    text: longText(),
    recommendation: text(20),
    contentHash: text(64),
    signedAt: instant(),
  },
  indexes: [
    { name: 'opinion_pair', columns: ['applicantId', 'seatId'], unique: true },
    { name: 'opinion_seat', columns: ['seatId'] },
  ],
  foreignKeys: [
    { name: 'fk_opinion_applicant', columns: ['applicantId'], references: 'applicant' },
    { name: 'fk_opinion_seat', columns: ['seatId'], references: 'seat' },
  ],
});

/** Whoever stays out of a case reads nothing of it any more, the own opinion included. */
export const OpinionTable = defineTable<Opinion>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    EXPERT: {
      kind: 'column',
      column: 'expertId',
      claim: 'expert',
      where: { readByAuthor: [true] },
    },
  },
});
