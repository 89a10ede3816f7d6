import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { Notice } from '../domain/notices/Notice';
import { noticeRepositories } from '../persistence/noticeRepositories';

const scope = systemScope('a notice that has nothing left to tell is not sent, whoever settled it');

/** Lets no further message of a seat, of one kind or any, leave and waits for no answer any more. */
export async function stopNotices(
  session: DatabaseSession,
  of: { readonly seatId: string; readonly kind?: Notice['kind'] },
): Promise<void> {
  const { notices } = noticeRepositories(session, scope);
  await notices.updateWhere({ ...of, state: 'QUEUED' }, { state: 'EXPIRED' });
  await notices.updateWhere(of, { nextAttemptAt: null, answerDueAt: null });
}
