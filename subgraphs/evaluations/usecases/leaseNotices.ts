import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import type { Where } from '../../shared/scope/Where';
import { beyondAnyPlan } from '../domain/notices/attemptPlan';
import type { Notice, NoticeAttempt } from '../domain/notices/Notice';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { answeringAuthority } from './answeringAuthority';
import type { Deps } from './Deps';

const scope = systemScope('notices are sent when they are due, whoever queued them');
/** Longer than a batch takes at worst: four messages one after the other, each SMS_TIMEOUT_MS. */
const LEASE_MS = 120_000;
const AT_ONCE = 20;

/** A notice that this process alone sends until the lease ends, and the message under way. */
export interface LeasedNotice {
  readonly notice: Notice;
  readonly attempt: NoticeAttempt;
  /** Whether the message was begun with this lease, so that nothing of it can have left. */
  readonly isFresh: boolean;
}

/**
 * Takes the next due notices. The conditional UPDATE decides between processes. Each gets its line in the call log
 * before anything leaves: whoever dies after sending finds the line, and sends the same message under the same key.
 */
export async function leaseNotices({ transaction, clock }: Deps): Promise<LeasedNotice[]> {
  const now = clock.now();
  return transaction(async (session) => {
    const { notices } = noticeRepositories(session, scope);
    const due = await notices.find({
      where: dueAt(now),
      order: [{ column: 'nextAttemptAt', direction: 'ASC' }],
      limit: AT_ONCE,
    });
    if (due.length === 0) return [];
    const claim = newId('claim', now);
    await notices.updateWhere(
      { id: { in: due.map(({ id }) => id) }, ...dueAt(now) },
      { leaseOwner: claim, leaseUntil: after(now, LEASE_MS) },
    );
    const leased = await notices.find({ where: { leaseOwner: claim } });
    return withAttempts(session, leased, now);
  });
}

async function withAttempts(
  session: DatabaseSession,
  leased: readonly Notice[],
  now: Date,
): Promise<LeasedNotice[]> {
  const { attempts } = noticeRepositories(session, scope);
  const ids = leased.map(({ id }) => id);
  const underWay = await attempts.find({ where: { noticeId: { in: ids }, outcome: 'PENDING' } });
  const known = new Set(underWay.map(({ noticeId }) => noticeId));
  const fresh: NoticeAttempt[] = [];
  for (const notice of leased.filter(({ id }) => !known.has(id)))
    fresh.push({
      ...newAttempt(notice, now),
      filingAuthorityId: await answeringAuthority(session, notice.filingAuthorityId),
    });
  if (fresh.length > 0) await attempts.insertMany(fresh);
  const all = new Map([...underWay, ...fresh].map((attempt) => [attempt.noticeId, attempt]));
  return leased.flatMap((notice) => {
    const attempt = all.get(notice.id);
    return attempt ? [{ notice, attempt, isFresh: !known.has(notice.id) }] : [];
  });
}

const newAttempt = (notice: Notice, now: Date): NoticeAttempt => ({
  id: newId('attempt', now),
  noticeId: notice.id,
  sessionId: notice.sessionId,
  filingAuthorityId: notice.filingAuthorityId,
  organisingUnitId: notice.organisingUnitId,
  channel: 'SMS',
  number: notice.attempts + 1,
  at: now,
  outcome: 'PENDING',
  fault: null,
  receiptId: null,
  receiptDueAt: null,
  receiptChecks: 0,
  version: 1,
});

/** Due, and held by nobody. A plan or a lease that ends too late was made before the clock was set back. */
const dueAt = (now: Date): Where<Notice> => ({
  allOf: [
    { anyOf: [{ nextAttemptAt: { lte: now } }, { nextAttemptAt: { gt: beyondAnyPlan(now) } }] },
    {
      anyOf: [
        { leaseUntil: { isNull: true } },
        { leaseUntil: { lte: now } },
        { leaseUntil: { gt: after(now, 2 * LEASE_MS) } },
      ],
    },
  ],
});

const after = (instant: Date, milliseconds: number): Date => new Date(instant.getTime() + milliseconds);
