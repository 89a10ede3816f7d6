import { civilDate, id, instant, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Notice } from '../domain/notices/Notice';
import { noticeReaders } from './sessionReaders';

const schema = entityTable<Notice>({
  table: 'notice',
  columns: {
    id: primary(id()),
    sessionId: id(),
    seatId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    kind: text(20),
    onceKey: text(100),
    sealedRecipient: text(300),
    codeHash: optional(text(64)),
    sealedCode: optional(text(300)),
    firstDay: civilDate(),
    lastDay: civilDate(),
    state: text(20),
    attempts: integer(),
    tries: integer(),
    nextAttemptAt: optional(instant()),
    leaseOwner: optional(id()),
    leaseUntil: optional(instant()),
    answerDueAt: optional(instant()),
    employerKey: optional(text(80)),
    queuedAt: instant(),
    sentAt: optional(instant()),
    version: integer(),
  },
  indexes: [
    { name: 'notice_once', columns: ['onceKey'], unique: true },
    { name: 'notice_code', columns: ['codeHash'], unique: true },
    { name: 'notice_due', columns: ['nextAttemptAt'] },
    { name: 'notice_lease', columns: ['leaseOwner'] },
    { name: 'notice_answer_due', columns: ['answerDueAt'] },
    { name: 'notice_session', columns: ['sessionId', 'id'] },
    { name: 'notice_seat', columns: ['seatId', 'id'] },
    { name: 'notice_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'notice_unit', columns: ['organisingUnitId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_notice_seat', columns: ['seatId'], references: 'seat' }],
});

/** That somebody was told is known to who runs the session; who, and with which code, is under the session's key. */
export const NoticeTable = defineTable<Notice>({ schema, policy: noticeReaders });
