import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { FilingTable } from './FilingTable';

/** The filings that a caller, or a system scope, may see. */
export const filingRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, FilingTable, reader);
