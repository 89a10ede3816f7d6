import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ApplicationStepTable } from './ApplicationStepTable';

/** The steps of own applications that a caller, or a system scope, may see. */
export const applicationStepRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, ApplicationStepTable, reader);
