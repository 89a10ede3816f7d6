import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { FilingFindingTable } from './FilingFindingTable';

/** The stored findings that a caller, or a system scope, may see. */
export const filingFindingRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, FilingFindingTable, reader);
