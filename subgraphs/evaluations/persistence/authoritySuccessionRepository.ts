import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Scope } from '../../shared/scope/Scope';
import { AuthoritySuccessionTable } from './AuthoritySuccessionTable';

/** Which authority answers for one that is no more. Of the mechanism alone. */
export const authoritySuccessionRepository = (session: DatabaseSession, scope: Scope) =>
  scopedRepository(session, AuthoritySuccessionTable, scope);
