import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Scope } from '../../shared/scope/Scope';
import { CodeCheckHourTable } from './CodeCheckHourTable';

/** How many codes each employer has checked in an hour. Of the bound alone. */
export const codeCheckHourRepository = (session: DatabaseSession, scope: Scope) =>
  scopedRepository(session, CodeCheckHourTable, scope);
