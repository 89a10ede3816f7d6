import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { requireStatus, type Filing, type StoredFilingStatus } from '../domain/Filing';
import { filingRepository } from '../persistence/filingRepository';
import { requireVersion } from './requireVersion';

interface Read {
  readonly id: string;
  readonly version: number;
}

/**
 * A filing in the caller's scope, as it was read and where the act needs it to stand. Throws NOT_FOUND, CONFLICT for
 * one that has moved on, WRONG_STATUS.
 */
export async function filingInStatus(
  session: DatabaseSession,
  caller: Caller,
  { id, version }: Read,
  allowed: readonly StoredFilingStatus[],
  today: CivilDate,
): Promise<Filing> {
  const filing = await filingRepository(session, caller).oneOrRefuse(id);
  requireVersion(filing, version);
  requireStatus(filing, allowed, today);
  return filing;
}
