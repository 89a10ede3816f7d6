import { id, instant, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { NoticeAttempt } from '../domain/notices/Notice';
import { NoticeTable } from './NoticeTable';
import { noticeReaders } from './sessionReaders';

const schema = entityTable<NoticeAttempt>({
  table: 'notice_attempt',
  columns: {
    id: primary(id()),
    noticeId: id(),
    sessionId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    channel: text(20),
    number: integer(),
    at: instant(),
    outcome: text(20),
    fault: optional(text(20)),
    receiptId: optional(text(64)),
    receiptDueAt: optional(instant()),
    receiptChecks: integer(),
    version: integer(),
  },
  indexes: [
    { name: 'notice_attempt_number', columns: ['noticeId', 'channel', 'number'], unique: true },
    { name: 'notice_attempt_receipt', columns: ['receiptDueAt'] },
  ],
  foreignKeys: [{ name: 'fk_notice_attempt', columns: ['noticeId'], references: 'notice' }],
});

/** The call log: what was tried, when, and what came of it. It holds no number and no name. */
export const NoticeAttemptTable = defineTable<NoticeAttempt>({
  schema,
  policy: {
    ...noticeReaders,
    EXPERT: {
      kind: 'exists',
      table: NoticeTable.schema,
      on: { id: 'noticeId' },
      column: 'seatId',
      claim: 'ownSeats',
    },
  },
});
