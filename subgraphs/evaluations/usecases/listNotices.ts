import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { Notice } from '../domain/notices/Notice';
import { noticeRepositories } from '../persistence/noticeRepositories';
import type { Deps } from './Deps';

/** The notices that the caller may see, newest first; an expert's own. */
export const listNotices = (
  { session }: Deps,
  caller: Caller,
  { first, after }: PageArguments,
): Promise<Page<Notice>> =>
  noticeRepositories(session, caller).notices.page({
    first,
    after,
    order: [{ column: 'queuedAt', direction: 'DESC' }],
  });
