import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { AttemptOutcome, Notice, ReplyAnswer } from '../domain/notices/Notice';
import { isQuiet } from '../domain/notices/quietHours';
import { policy } from '../domain/policy';
import { refuse } from '../domain/refusals';
import type { Seat } from '../domain/Seat';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { seatRepository } from '../persistence/seatRepository';
import { answerNotice, type Answer } from './answerNotice';
import { answeringAuthority } from './answeringAuthority';
import type { Deps } from './Deps';
import { inLockedSession } from './inLockedSession';
import { conflictWhenTaken } from './retryConflicts';

interface RecordReplyInput extends Pick<Answer, 'reason' | 'evidence'> {
  readonly idempotencyKey: string;
  readonly seat: string;
  /** When the clerk called. */
  readonly calledAt: Date;
  readonly answer: ReplyAnswer | 'NO_ANSWER';
}

/**
 * The clerk's line in the call log, and the answer that was heard in it. The clerk works on the seat and learns no
 * name. A call that nobody took is no refusal; it counts only outside quiet hours, and three times at most.
 * @throws Refusal NOT_FOUND, NOT_NOTIFIED, CALL_IN_FUTURE, CALL_BEFORE_NOTICE, QUIET_HOURS, TOO_MANY_CALLS,
 *   REASON_OF_ACCEPTANCE, IDEMPOTENCY_KEY_REUSED, and those of answerNotice
 */
export async function recordReply(deps: Deps, caller: Caller, input: RecordReplyInput): Promise<Seat> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { sessionId } = await seatRepository(deps.session, caller).oneOrRefuse(input.seat);
  return inLockedSession(deps, sessionId, async (session) => {
    const { idempotencyKey: key, calledAt, ...rest } = input;
    const request = { ...rest, calledAt: calledAt.toISOString() };
    const act = { caller, operation: 'recordReply', key, request, now: deps.clock.now() };
    const id = await once(session, act, () => heardInCall(session, deps, caller, input));
    return seatRepository(session, caller).oneOrRefuse(id);
  });
}

async function heardInCall(
  session: DatabaseSession,
  deps: Deps,
  caller: Caller,
  { answer, reason, evidence, ...input }: RecordReplyInput,
): Promise<string> {
  const seat = await seatRepository(session, caller).oneOrRefuse(input.seat);
  const { notices } = noticeRepositories(session, caller);
  const asked = await notices.find({ where: { seatId: seat.id, kind: { not: 'CANCELLATION' } } });
  const notice = asked.at(-1);
  if (!notice) throw refuse('NOT_NOTIFIED');
  if (input.calledAt > deps.clock.now()) throw refuse('CALL_IN_FUTURE');
  if (input.calledAt < (asked[0] ?? notice).queuedAt) throw refuse('CALL_BEFORE_NOTICE');
  const outcome = answer === 'NO_ANSWER' ? 'NO_ANSWER' : 'ANSWERED';
  const attemptId = await logCall(session, caller, { notice, at: input.calledAt, outcome });
  if (answer !== 'NO_ANSWER')
    await answerNotice(session, deps, { notice, seat }, { answer, reason, evidence, by: 'CLERK', attemptId });
  else if (reason != null || evidence != null) throw refuse('REASON_OF_ACCEPTANCE');
  return seat.id;
}

interface Call {
  readonly notice: Notice;
  readonly at: Date;
  readonly outcome: AttemptOutcome;
}

/** An answer that was heard is stored whenever and however often somebody called: none is lost. */
async function logCall(
  session: DatabaseSession,
  caller: Caller,
  { notice, at, outcome }: Call,
): Promise<string> {
  const { attempts } = noticeRepositories(session, caller);
  const calls = await attempts.count({ noticeId: notice.id, channel: 'CLERK_CALL' });
  const max = policy.NOTICE_MOST_ATTEMPTS.value;
  if (outcome === 'NO_ANSWER') {
    if (isQuiet(at, policy.NOTICE_QUIET_HOURS.value)) throw refuse('QUIET_HOURS');
    if (calls >= max) throw refuse('TOO_MANY_CALLS', { max });
  }
  const { id: noticeId, sessionId, organisingUnitId } = notice;
  const filingAuthorityId = await answeringAuthority(session, notice.filingAuthorityId);
  const id = newId('attempt', at);
  const call = {
    id,
    noticeId,
    sessionId,
    filingAuthorityId,
    organisingUnitId,
    channel: 'CLERK_CALL',
    number: calls + 1,
    at,
    outcome,
    fault: null,
    receiptId: null,
    receiptDueAt: null,
    receiptChecks: 0,
  } as const;
  await attempts.insert(call).catch(conflictWhenTaken);
  return id;
}
