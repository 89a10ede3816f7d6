import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { Notice } from '../domain/notices/Notice';
import { refuse } from '../domain/refusals';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { seatRepository } from '../persistence/seatRepository';
import { answerNotice, type Answer } from './answerNotice';
import type { Deps } from './Deps';
import { inLockedSession } from './inLockedSession';

interface ReplyToNoticeInput extends Answer {
  readonly notice: string;
}

/**
 * The expert's own answer to a notice. It carries no version: of two answers at once the later one is judged by what
 * the earlier one did.
 * @throws Refusal NOT_FOUND, NOTHING_TO_ANSWER for a cancellation, and those of answerNotice
 */
export async function replyToNotice(deps: Deps, caller: Caller, input: ReplyToNoticeInput): Promise<Notice> {
  requireRole(caller, 'EXPERT');
  const { sessionId } = await noticeRepositories(deps.session, caller).notices.oneOrRefuse(input.notice);
  return inLockedSession(deps, sessionId, async (session) => {
    const { notices } = noticeRepositories(session, caller);
    const notice = await notices.oneOrRefuse(input.notice);
    if (notice.kind === 'CANCELLATION') throw refuse('NOTHING_TO_ANSWER');
    const seat = await seatRepository(session, caller).oneOrRefuse(notice.seatId);
    await answerNotice(session, deps, { notice, seat }, { ...input, by: 'EXPERT', attemptId: null });
    return notices.oneOrRefuse(notice.id);
  });
}
