import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { WaiverTable } from './WaiverTable';

/** The waivers that a caller, or a system scope, may see. */
export const waiverRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, WaiverTable, reader);
