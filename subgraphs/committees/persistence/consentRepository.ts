import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { ConsentTable } from './ConsentTable';

/** The consents that a caller, or a system scope, may see. */
export const consentRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, ConsentTable, reader);
