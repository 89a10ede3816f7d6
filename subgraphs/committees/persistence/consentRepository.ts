import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { ConsentTable } from './ConsentTable';

/** The consents that a caller, or a system scope, may see. */
export const consentRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, ConsentTable, who);
