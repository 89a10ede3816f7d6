import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { VoteTable } from './VoteTable';

/** The votes that a caller, or a system scope, may see. */
export const voteRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, VoteTable, who);
