import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ViolationReportTable } from './ViolationReportTable';

/** The reports of misconduct that a caller, or a system scope, may see. */
export const violationReportRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, ViolationReportTable, who);
