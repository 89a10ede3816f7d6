import { id, instant, longText, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { NoticeReply } from '../domain/notices/Notice';
import { noticeReaders } from './sessionReaders';

const schema = entityTable<NoticeReply>({
  table: 'notice_reply',
  columns: {
    id: primary(id()),
    noticeId: id(),
    seatId: id(),
    sessionId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    answer: text(20),
    reason: optional(text(20)),
    sealedEvidence: optional(longText()),
    by: text(10),
    attemptId: optional(id()),
    at: instant(),
  },
  indexes: [
    { name: 'notice_reply_notice', columns: ['noticeId', 'id'] },
    { name: 'notice_reply_seat', columns: ['seatId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_notice_reply', columns: ['noticeId'], references: 'notice' }],
});

/** What was answered. The words of an answer are under the session's key: they may tell who wrote them. */
export const NoticeReplyTable = defineTable<NoticeReply>({ schema, policy: noticeReaders });
