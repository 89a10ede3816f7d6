import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { VoteRollTable } from './VoteRollTable';

/** Who may vote and has voted, as far as a caller, or a system scope, may see it. */
export const voteRollRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, VoteRollTable, who);
