import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Reader } from '../../shared/scope/scopeOn';
import { SocialApplicationTable } from './SocialApplicationTable';

/** The own applications that a caller, or a system scope, may see. */
export const socialApplicationRepository = (session: DatabaseSession, reader: Reader) =>
  scopedRepository(session, SocialApplicationTable, reader);
