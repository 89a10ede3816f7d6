import { systemScope } from '../../shared/scope/systemScope';
import type { NoticeAttempt } from '../domain/notices/Notice';
import type { SmsReceipt } from '../domain/notices/SmsGateway';
import { noticeRepositories } from '../persistence/noticeRepositories';
import type { Deps } from './Deps';
import { retryConflicts } from './retryConflicts';
import { afterAttempt } from '../domain/notices/attemptPlan';

const scope = systemScope('what became of a message is asked for, whoever sent it');
const AT_ONCE = 20;
const FIRST_MS = 60_000;
const LONGEST_MS = 6 * 3_600_000;
/** About two days, with waits that double up to six hours. */
const MOST_CHECKS = 16;

/**
 * Asks the platform what became of the messages that it took. Asking twice is harmless, and so is an answer that comes
 * twice; a platform that does not answer is asked again later.
 */
export async function fetchReceipts(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const due = await noticeRepositories(deps.session, scope).attempts.find({
    where: {
      outcome: 'SENT',
      anyOf: [
        { receiptDueAt: { lte: now } },
        { receiptDueAt: { gt: new Date(now.getTime() + 2 * LONGEST_MS) } },
      ],
    },
    order: [{ column: 'receiptDueAt', direction: 'ASC' }],
    limit: AT_ONCE,
  });
  for (const attempt of due) {
    const receipt = await deps.sms.receipt(attempt.receiptId ?? '');
    await retryConflicts(() => storeReceipt(deps, attempt.id, receipt));
    if (receipt === 'UNKNOWN') return;
  }
}

const storeReceipt = ({ transaction, clock }: Deps, id: string, receipt: SmsReceipt): Promise<void> =>
  transaction(async (session) => {
    const { notices, attempts } = noticeRepositories(session, scope);
    const attempt = await attempts.oneOrRefuse(id);
    if (attempt.outcome !== 'SENT') return;
    const expected = { expectedVersion: attempt.version };
    if (receipt === 'PENDING' || receipt === 'UNKNOWN')
      return attempts.update(id, expected, askedAgain(attempt, clock.now()));
    const outcome = receipt === 'DELIVERED' ? 'DELIVERED' : 'FAILED';
    await attempts.update(id, expected, {
      outcome,
      receiptDueAt: null,
      ...(outcome === 'FAILED' && { fault: 'REFUSED' as const }),
    });
    const notice = await notices.oneOrRefuse(attempt.noticeId);
    const current = { expectedVersion: notice.version };
    if (outcome === 'DELIVERED') return notices.update(notice.id, current, { state: 'DELIVERED' });
    const reached = { noticeId: notice.id, outcome: { in: ['SENT', 'DELIVERED'] as const } };
    if (notice.nextAttemptAt !== null || (await attempts.exists(reached))) return;
    // nobody has read any of it: no answer can be waited for
    const { nextAttemptAt } = afterAttempt(notice, {
      attempts: notice.attempts,
      told: false,
      now: clock.now(),
    });
    const wasStopped = notice.kind === 'INVITATION' && notice.answerDueAt === null;
    await notices.update(notice.id, current, {
      answerDueAt: null,
      nextAttemptAt: wasStopped ? null : nextAttemptAt,
      state: nextAttemptAt === null ? 'FAILED' : notice.state,
    });
  });

function askedAgain({ receiptChecks }: NoticeAttempt, now: Date) {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** receiptChecks);
  const checks = receiptChecks + 1;
  return {
    receiptChecks: checks,
    receiptDueAt: checks < MOST_CHECKS ? new Date(now.getTime() + wait) : null,
  };
}
