import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ExpertPoolTable } from './ExpertPoolTable';

/** The expert pools that a caller, or a system scope, may see. */
export const expertPoolRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, ExpertPoolTable, reader);
