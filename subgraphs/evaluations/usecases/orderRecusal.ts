import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { checkedText } from '../domain/checkedText';
import type { ConflictType, Recusal } from '../domain/Recusal';
import { refuse } from '../domain/refusals';
import { applicantRepository } from '../persistence/applicantRepository';
import { recusalRepository } from '../persistence/recusalRepository';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { heldCase } from './heldCase';
import { recuse } from './recuse';

interface OrderRecusalInput {
  readonly applicant: string;
  readonly seat: string;
  readonly conflictType: ConflictType;
  readonly reason: string;
}

/**
 * The office keeps an expert out of a case, of its own accord or by confirming a hint; the decision is pinned.
 * @throws Refusal INVALID_TEXT, SEAT_VACATED, NOT_OPEN_YET, and those of heldCase and recuse
 */
export async function orderRecusal(deps: Deps, caller: Caller, input: OrderRecusalInput): Promise<Recusal> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const now = deps.clock.now();
  const { conflictType } = input;
  const reason = checkedText('reason', input.reason, 500);
  const applicant = await applicantRepository(deps.session, caller).oneOrRefuse(input.applicant);
  const { expertId, ...seat } = await seatRepository(deps.session, caller).oneOrRefuse(input.seat);
  if (seat.sessionId !== applicant.sessionId) throw refuseRow('NOT_FOUND');
  if (seat.status === 'VACATED') throw refuse('SEAT_VACATED');
  if (expertId === null) throw refuse('NOT_OPEN_YET');
  return deps.transaction(async (session) => {
    await heldCase(session, caller, { applicant, now });
    const id = await recuse(session, { applicant, seat: { ...seat, expertId } }, now, (known) => ({
      conflictType,
      origin: 'ORDERED',
      pinned: true,
      note: known?.note ?? null,
      reason,
    }));
    return recusalRepository(session, caller).oneOrRefuse(id);
  });
}
