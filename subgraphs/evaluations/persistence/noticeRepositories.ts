import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { NoticeAttemptTable } from './NoticeAttemptTable';
import { NoticeReplyTable } from './NoticeReplyTable';
import { NoticeTable } from './NoticeTable';

/** The notices, their call log and their replies that a caller, or a system scope, may see. */
export const noticeRepositories = (session: DatabaseSession, who: Reader) => ({
  notices: scopedRepository(session, NoticeTable, who),
  attempts: scopedRepository(session, NoticeAttemptTable, who),
  replies: scopedRepository(session, NoticeReplyTable, who),
});
