import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { SocialApplicationTable } from './SocialApplicationTable';

/** The own applications that a caller, or a system scope, may see. */
export const socialApplicationRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, SocialApplicationTable, who);
