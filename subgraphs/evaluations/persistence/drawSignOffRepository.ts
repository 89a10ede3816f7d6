import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { DrawSignOffTable } from './DrawSignOffTable';

/** The sign-offs that a caller, or a system scope, may see. */
export const drawSignOffRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, DrawSignOffTable, who);
