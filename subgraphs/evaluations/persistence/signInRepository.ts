import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { SignInTable } from './SignInTable';

/** The sign-ins that a caller, or a system scope, may see. */
export const signInRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, SignInTable, who);
