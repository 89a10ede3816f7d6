import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import { sendableAt } from '../domain/notices/attemptPlan';
import { CODE_BYTES, noticeCode, typedCode } from '../domain/notices/noticeCode';
import type { Notice } from '../domain/notices/Notice';
import type { Seat } from '../domain/Seat';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { codeHash, noticeSeal } from '../persistence/noticeSeal';
import { answeringAuthority } from './answeringAuthority';
import type { Deps } from './Deps';

const scope = systemScope('notices follow what happens to a seat, whoever brought it about');

interface NoticeToQueue extends Pick<Notice, 'kind' | 'onceKey' | 'firstDay' | 'lastDay'> {
  readonly seat: Seat;
}

/** Puts a notice to the holder of a seat in the queue; it leaves with the next round of the jobs outside quiet hours. */
export async function queueNotice(
  session: DatabaseSession,
  { seal, clock, randomBytes }: Pick<Deps, 'seal' | 'clock' | 'randomBytes'>,
  { seat, ...said }: NoticeToQueue,
): Promise<void> {
  const now = clock.now();
  const id = newId('notice', now);
  const sealed = noticeSeal(seal);
  const code = said.kind === 'CANCELLATION' ? null : noticeCode(randomBytes(CODE_BYTES));
  const { sessionId, organisingUnitId } = seat;
  const filingAuthorityId = await answeringAuthority(session, seat.filingAuthorityId);
  await noticeRepositories(session, scope).notices.insert({
    ...said,
    id,
    sessionId,
    seatId: seat.id,
    filingAuthorityId,
    organisingUnitId,
    sealedRecipient: sealed.recipient(id, sessionId, seal.holderOf(seat)),
    codeHash: code && codeHash(typedCode(code) ?? code),
    sealedCode: code && sealed.code(id, sessionId, code),
    state: 'QUEUED',
    attempts: 0,
    tries: 0,
    nextAttemptAt: sendableAt(now),
    leaseOwner: null,
    leaseUntil: null,
    answerDueAt: null,
    employerKey: null,
    queuedAt: now,
    sentAt: null,
  });
}
