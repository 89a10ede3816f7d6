import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { SeatTable } from './SeatTable';

/** The seats that a caller, or a system scope, may see. */
export const seatRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, SeatTable, who);
