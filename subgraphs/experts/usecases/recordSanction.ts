import type { CivilDate } from '../../shared/civilDate';
import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { Expert } from '../domain/Expert';
import { requireOrder, requirePast } from '../domain/inputChecks';
import type { SanctionCategory } from '../domain/sanctionInterval';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import { bodyOf } from './bodyOf';
import type { Deps } from './Deps';

export interface RecordSanctionInput {
  readonly idempotencyKey: string;
  readonly expert: string;
  readonly category: SanctionCategory;
  readonly start: CivilDate;
  readonly end?: CivilDate | null | undefined;
}

/**
 * Records a sanction interval, T二(六)1–3: category and dates only, an absent end means still running. Throws
 * FORBIDDEN; refuses NOT_FOUND, READ_ONLY, DATE_IN_FUTURE for a start that lies ahead, and DATES_OUT_OF_ORDER.
 */
export async function recordSanction(
  { transaction, clock }: Deps,
  caller: Caller,
  { idempotencyKey: key, ...request }: RecordSanctionInput,
): Promise<Expert> {
  requireRole(caller, 'FILING_AUTHORITY');
  const { category, start, end = null } = request;
  requirePast('start', start, clock.today());
  if (end !== null) requireOrder(['start', start], ['end', end]);
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const act = { caller, operation: 'recordSanction', key, request, now: clock.now() };
    await once(session, act, async () => {
      const { id: expertId } = await experts.forChange(request.expert);
      const id = newId('sanction', clock.now());
      const row = { id, expertId, category, start, end, recordedBy: bodyOf(caller) };
      await archiveRepository(session, caller, clock).addSanction(row);
      return id;
    });
    return experts.inReach(request.expert);
  });
}
