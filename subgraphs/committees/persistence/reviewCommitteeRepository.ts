import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ReviewCommitteeTable } from './ReviewCommitteeTable';

/** The review committees that a caller, or a system scope, may see. */
export const reviewCommitteeRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, ReviewCommitteeTable, reader);
