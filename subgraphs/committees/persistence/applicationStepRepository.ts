import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Scope } from '../../shared/scope/Scope';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { ApplicationStepTable } from './ApplicationStepTable';

/** The steps of own applications that a caller, or a system scope, may see. */
export const applicationStepRepository = (session: DatabaseSession, who: Caller | Scope) =>
  scopedRepository(session, ApplicationStepTable, who);
