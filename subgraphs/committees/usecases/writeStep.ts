import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import type { Reader } from '../../shared/scope/scopeOn';
import type { ApplicationStep, SocialApplication } from '../domain/SocialApplication';
import { applicationStepRepository } from '../persistence/applicationStepRepository';

interface Step extends Pick<ApplicationStep, 'status' | 'takenBy'> {
  readonly today: CivilDate;
  readonly now: Date;
  readonly note?: string | null;
  /** Place among the steps, from 1; 1 when absent. */
  readonly ordinal?: number;
}

/** Writes down one step of an application. */
export async function writeStep(
  session: DatabaseSession,
  reader: Reader,
  application: Omit<SocialApplication, 'version'>,
  { status, takenBy, today, now, note = null, ordinal = 1 }: Step,
): Promise<void> {
  await applicationStepRepository(session, reader).insert({
    id: newId('step', now),
    applicationId: application.id,
    poolId: application.poolId,
    expertId: application.expertId,
    employerId: application.employerId,
    filingAuthorityId: application.filingAuthorityId,
    organisingUnitId: application.organisingUnitId,
    ordinal,
    status,
    takenBy,
    takenOn: today,
    note,
  });
}
