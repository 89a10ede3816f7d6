import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { RosterEntryTable } from './RosterEntryTable';

/** The lines of submitted rosters that a caller, or a system scope, may see. */
export const rosterEntryRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, RosterEntryTable, reader);
