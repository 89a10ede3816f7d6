import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ConductCaseTable } from './ConductCaseTable';

/** Cases of conduct that a caller, or a system scope, may see. */
export const conductCaseRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, ConductCaseTable, who);
