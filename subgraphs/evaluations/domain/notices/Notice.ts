import type { CivilDate } from '../../../shared/civilDate';
import type { VacancyReason } from '../Seat';

export type NoticeKind = 'INVITATION' | 'CHANGE' | 'CANCELLATION';

/** QUEUED until the platform has taken a message; EXPIRED once there is nothing left to tell. */
export type NoticeState = 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED' | 'EXPIRED';

/** A message of 12333 to who holds a seat (12333短信通知), T五(四). It names neither project nor people. */
export interface Notice {
  readonly id: string;
  readonly sessionId: string;
  readonly seatId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly kind: NoticeKind;
  /** What the notice is about, so that nothing is told twice: seat, kind, and the session's version for a change. */
  readonly onceKey: string;
  /** The recipient's id under the session's key. */
  readonly sealedRecipient: string;
  /** Hash of the verification code; null for a cancellation, which proves no leave. */
  readonly codeHash: string | null;
  /** The code under the session's key, for the message and for the recipient. */
  readonly sealedCode: string | null;
  /** First and last day that the message names. */
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly state: NoticeState;
  /** Messages that the platform has taken or turned down for good, at most 3. */
  readonly attempts: number;
  /** How often the message under way found no platform that answers; it stays the same message. */
  readonly tries: number;
  /** When the next message or try is due; null when none is. */
  readonly nextAttemptAt: Date | null;
  readonly leaseOwner: string | null;
  readonly leaseUntil: Date | null;
  /** Until when the last message may be answered; null before it, and once it was answered. */
  readonly answerDueAt: Date | null;
  /** Binds the code to the recipient's employer on the day of the message; null before, and without employer. */
  readonly employerKey: string | null;
  readonly queuedAt: Date;
  /** When the platform took the first message. */
  readonly sentAt: Date | null;
  readonly version: number;
}

export type AttemptChannel = 'SMS' | 'VOICE' | 'CLERK_CALL';

/** PENDING: sent, perhaps; the same message is sent again under the same key. NO_ANSWER is no refusal. */
export type AttemptOutcome = 'PENDING' | 'SENT' | 'DELIVERED' | 'FAILED' | 'ANSWERED' | 'NO_ANSWER';

/** One line of the call log (通知记录). */
export interface NoticeAttempt {
  readonly id: string;
  readonly noticeId: string;
  readonly sessionId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly channel: AttemptChannel;
  /** From 1, for each channel of a notice. */
  readonly number: number;
  readonly at: Date;
  readonly outcome: AttemptOutcome;
  /** Why the last try found no answer, or why the message was turned down; a code. */
  readonly fault: SmsFault | null;
  /** The platform's own id of the message. */
  readonly receiptId: string | null;
  /** When the platform is next asked whether the message arrived; null when it is not. */
  readonly receiptDueAt: Date | null;
  /** How often it was asked. */
  readonly receiptChecks: number;
  readonly version: number;
}

/** Why a message did not get through: the first is the platform's no, the others are worth another try. */
export type SmsFault = 'REFUSED' | 'UNREACHABLE' | 'TIMED_OUT' | 'PLATFORM_FAULT' | 'GARBAGE' | 'NO_PHONE';

export type ReplyAnswer = 'ACCEPTED' | 'DECLINED';

/** Why an expert declines (拒绝原因); the same codes as of the vacancy that follows. */
export const declineReasons = [
  'ILLNESS',
  'OFFICIAL_DUTY',
  'CONFLICT',
  'CONTACT_WRONG',
  'OUT_OF_TOWN',
  'UNWILLING',
  'NO_REASON',
] as const satisfies readonly VacancyReason[];
export type DeclineReason = (typeof declineReasons)[number];

/** What somebody answered to a notice (答复). Never changed: a second answer is a second row. */
export interface NoticeReply {
  readonly id: string;
  readonly noticeId: string;
  readonly seatId: string;
  readonly sessionId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly answer: ReplyAnswer;
  readonly reason: DeclineReason | null;
  /** Words that may tell who wrote them, under the session's key. */
  readonly sealedEvidence: string | null;
  readonly by: 'EXPERT' | 'CLERK';
  /** The call in which the clerk heard it. */
  readonly attemptId: string | null;
  readonly at: Date;
}
