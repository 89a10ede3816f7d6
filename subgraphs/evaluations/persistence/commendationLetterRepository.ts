import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { CommendationLetterTable } from './CommendationLetterTable';

/** Letters to units that a caller, or a system scope, may see. */
export const commendationLetterRepository = (session: DatabaseSession, who: Reader) =>
  scopedRepository(session, CommendationLetterTable, who);
