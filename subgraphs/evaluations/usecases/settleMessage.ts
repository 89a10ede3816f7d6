import { systemScope } from '../../shared/scope/systemScope';
import { afterAttempt, afterTry } from '../domain/notices/attemptPlan';
import type { Notice, NoticeAttempt } from '../domain/notices/Notice';
import type { SmsAnswer } from '../domain/notices/SmsGateway';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { noticeSeal } from '../persistence/noticeSeal';
import type { Changes } from '../../shared/scope/WriteRepository';
import type { Deps } from './Deps';
import type { LeasedNotice } from './leaseNotices';
import { retryConflicts } from './retryConflicts';

const scope = systemScope('what became of a message is stored, whoever sent it');
const FIRST_RECEIPT_MS = 60_000;
const FREE = { leaseOwner: null, leaseUntil: null } as const;

interface Sent {
  readonly answer: SmsAnswer;
  readonly employer: string | null;
  readonly hasPhone: boolean;
}

/** Stores what the platform made of a message, and when the next is due. A lease that was lost stores nothing. */
export const settleMessage = (
  deps: Deps,
  { notice, attempt }: Pick<LeasedNotice, 'notice' | 'attempt'>,
  sent: Sent,
): Promise<void> =>
  retryConflicts(() =>
    deps.transaction(async (session) => {
      const { notices, attempts } = noticeRepositories(session, scope);
      const current = await notices.oneOrRefuse(notice.id);
      if (current.leaseOwner !== notice.leaseOwner) return;
      const now = deps.clock.now();
      await notices.update(
        current.id,
        { expectedVersion: current.version },
        { ...noticeAfter(current, sent, now), ...employerKeyOf(deps, current, sent), ...FREE },
      );
      await attempts.update(attempt.id, {}, attemptAfter(sent, now));
    }),
  );

/** Gives a notice back unsent: it is due as it was. */
export const releaseNotice = ({ session }: Deps, { notice }: LeasedNotice): Promise<number> =>
  noticeRepositories(session, scope).notices.updateWhere(
    { id: notice.id, leaseOwner: notice.leaseOwner ?? '' },
    FREE,
  );

/** Nothing is left to tell; what was never sent is EXPIRED. */
export const expireNotice = (
  { transaction }: Deps,
  { notice, attempt, isFresh }: LeasedNotice,
): Promise<void> =>
  transaction(async (session) => {
    const { notices, attempts } = noticeRepositories(session, scope);
    const state = notice.state === 'QUEUED' ? 'EXPIRED' : notice.state;
    const where = { id: notice.id, leaseOwner: notice.leaseOwner ?? '' };
    const expired = await notices.updateWhere(where, { state, nextAttemptAt: null, ...FREE });
    if (expired > 0 && isFresh) await attempts.remove(attempt.id);
  });

function noticeAfter(notice: Notice, { answer }: Sent, now: Date): Changes<Notice> {
  // a reply, a vacancy or a cancellation came in between
  const isStopped = notice.nextAttemptAt === null;
  if (answer.kind === 'UNKNOWN') {
    const tries = notice.tries + 1;
    return { tries, nextAttemptAt: isStopped ? null : afterTry(tries, now) };
  }
  const isTaken = answer.kind === 'TAKEN';
  const attempts = notice.attempts + 1;
  const told = isTaken || notice.sentAt !== null;
  const plan = isStopped
    ? { nextAttemptAt: null, answerDueAt: null }
    : afterAttempt(notice, { attempts, told, now });
  const isOver = plan.nextAttemptAt === null && !isStopped;
  const state = isTaken && notice.state !== 'DELIVERED' ? 'SENT' : !told && isOver ? 'FAILED' : notice.state;
  return { ...plan, attempts, tries: 0, state, sentAt: notice.sentAt ?? (isTaken ? now : null) };
}

function employerKeyOf({ seal }: Deps, { id }: Notice, { answer, employer }: Sent): Changes<Notice> {
  if (answer.kind !== 'TAKEN' || employer === null) return {};
  return { employerKey: noticeSeal(seal).employerKey(id, employer) };
}

function attemptAfter({ answer, hasPhone }: Sent, now: Date): Changes<NoticeAttempt> {
  if (answer.kind === 'UNKNOWN') return { fault: answer.fault };
  if (answer.kind === 'REFUSED') return { outcome: 'FAILED', fault: hasPhone ? 'REFUSED' : 'NO_PHONE' };
  const receiptDueAt = new Date(now.getTime() + FIRST_RECEIPT_MS);
  return { outcome: 'SENT', fault: null, receiptId: answer.receiptId, receiptDueAt };
}
