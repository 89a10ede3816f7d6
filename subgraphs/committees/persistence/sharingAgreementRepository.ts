import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { SharingAgreementTable } from './SharingAgreementTable';

/** The sharing agreements that a caller, or a system scope, may see. */
export const sharingAgreementRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, SharingAgreementTable, reader);
