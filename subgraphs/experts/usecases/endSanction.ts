import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { Expert } from '../domain/Expert';
import { requireOrder } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import type { Deps } from './Deps';

export interface EndSanctionInput {
  readonly expert: string;
  readonly version: number;
  readonly sanction: string;
  /** May lie ahead: a sanction is imposed for a time. */
  readonly end: CivilDate;
}

/**
 * Sets the last day of a sanction interval that has none. Throws FORBIDDEN; refuses NOT_FOUND, READ_ONLY, CONFLICT,
 * SANCTION_ENDED and DATES_OUT_OF_ORDER.
 */
export async function endSanction(
  { transaction, clock }: Deps,
  caller: Caller,
  input: EndSanctionInput,
): Promise<Expert> {
  requireRole(caller, 'FILING_AUTHORITY');
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const archive = archiveRepository(session, caller, clock);
    const { id } = await experts.forChange(input.expert);
    const sanction = await archive.sanctionOf(id, input.sanction);
    const expert = await experts.change(id, input.version);
    if (sanction.end !== null) throw refuse('SANCTION_ENDED');
    requireOrder(['start', sanction.start], ['end', input.end]);
    await archive.endSanction(sanction, input.end);
    return expert;
  });
}
