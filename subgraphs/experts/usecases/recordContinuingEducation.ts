import { yearOf } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { Expert } from '../domain/Expert';
import { requireWithin } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import { areHours } from '../domain/training';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import type { Deps } from './Deps';

export interface RecordContinuingEducationInput {
  readonly expert: string;
  readonly version: number;
  readonly year: number;
  readonly hours: number;
}

/** Continuing education was recorded nowhere before the regulation of 1995. */
const FIRST_YEAR = 1995;

/**
 * Sets the hours of continuing education of a year (T五(三), R-61). Throws FORBIDDEN; refuses NOT_FOUND, READ_ONLY,
 * CONFLICT, INVALID_NUMBER and INVALID_HOURS.
 */
export async function recordContinuingEducation(
  { transaction, clock }: Deps,
  caller: Caller,
  { expert, version, ...told }: RecordContinuingEducationInput,
): Promise<Expert> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const year = requireWithin('year', told.year, FIRST_YEAR, yearOf(clock.today()));
  const { hours } = told;
  if (!areHours(hours)) throw refuse('INVALID_HOURS');
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const { id: expertId } = await experts.forChange(expert);
    const changed = await experts.change(expertId, version);
    const row = { id: newId('hours', clock.now()), expertId, year, hours };
    await archiveRepository(session, caller, clock).setEducation(row);
    return changed;
  });
}
