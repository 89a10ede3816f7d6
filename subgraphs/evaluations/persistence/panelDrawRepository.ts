import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { PanelDrawTable } from './PanelDrawTable';

/** The draws that a caller, or a system scope, may see. */
export const panelDrawRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, PanelDrawTable, who);
