import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { EarlyOpeningTable } from './EarlyOpeningTable';

/** The early openings that a caller, or a system scope, may see. */
export const earlyOpeningRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, EarlyOpeningTable, who);
