import type { DataSet, RowOf } from './DataSet';

type Sat = Pick<DataSet, 'evaluation_session' | 'seat'>;

/** Notices to the holders of seats, each with a line in the call log, and every other one with a reply. */
export const withNotices = (sat: Sat): Sat & Pick<DataSet, 'notice' | 'notice_attempt' | 'notice_reply'> => ({
  ...sat,
  notice: sat.seat.map(noticeOf),
  notice_attempt: sat.seat.map(attemptOf),
  notice_reply: sat.seat.filter(({ place }) => place % 2 === 1).map(replyOf),
});

/** `seat_01_1_2` → `01_1_2` */
const markOf = ({ id }: RowOf<'seat'>) => id.replace('seat_', '');
const AT = new Date('2025-10-01T02:00:00Z');

const common = ({ sessionId, filingAuthorityId, organisingUnitId, expertId }: RowOf<'seat'>) => ({
  sessionId,
  filingAuthorityId,
  organisingUnitId,
  expertId,
});

const noticeOf = (seat: RowOf<'seat'>): RowOf<'notice'> => ({
  ...common(seat),
  id: `notice_${markOf(seat)}`,
  seatId: seat.id,
  kind: 'INVITATION',
  onceKey: `hidden_once_${markOf(seat)}`,
  code: `code_${markOf(seat)}`,
  firstDay: '2025-11-03',
  lastDay: '2025-11-03',
  state: 'SENT',
  attempts: 1,
  tries: 0,
  nextAttemptAt: null,
  leaseOwner: null,
  leaseUntil: null,
  answerDueAt: null,
  employerKey: null,
  queuedAt: AT,
  sentAt: AT,
});

const attemptOf = (seat: RowOf<'seat'>): RowOf<'notice_attempt'> => ({
  ...common(seat),
  id: `attempt_${markOf(seat)}`,
  noticeId: `notice_${markOf(seat)}`,
  channel: 'SMS',
  number: 1,
  at: AT,
  outcome: 'DELIVERED',
  fault: null,
  receiptId: `hidden_receipt_${markOf(seat)}`,
  receiptDueAt: null,
  receiptChecks: 1,
});

const replyOf = (seat: RowOf<'seat'>): RowOf<'notice_reply'> => ({
  ...common(seat),
  id: `reply_${markOf(seat)}`,
  noticeId: `notice_${markOf(seat)}`,
  seatId: seat.id,
  answer: 'DECLINED',
  reason: 'ILLNESS',
  evidence: `evidence_${markOf(seat)}`,
  by: 'EXPERT',
  attemptId: null,
  at: AT,
});
