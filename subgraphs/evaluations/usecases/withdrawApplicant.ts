import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { Applicant } from '../domain/Applicant';
import { checkedText } from '../domain/checkedText';
import { refuse } from '../domain/refusals';
import { applicantRepository } from '../persistence/applicantRepository';
import type { Deps } from './Deps';
import { requireUnclosed } from './requireUnclosed';

interface WithdrawApplicantInput {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Takes an applicant out of a session that is not over; the number stays taken.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, APPLICANT_WITHDRAWN, INVALID_TEXT, CONFLICT
 */
export async function withdrawApplicant(
  { transaction, clock }: Deps,
  caller: Caller,
  input: WithdrawApplicantInput,
): Promise<Applicant> {
  requireRole(caller, 'ORGANISING_UNIT');
  const withdrawReason = checkedText('reason', input.reason, 500);
  return transaction(async (session) => {
    const applicants = applicantRepository(session, caller);
    const { sessionId, withdrawnOn } = await applicants.oneOrRefuse(input.id);
    await requireUnclosed(session, caller, sessionId, clock.now());
    if (withdrawnOn !== null) throw refuse('APPLICANT_WITHDRAWN');
    const changes = { withdrawnOn: clock.today(), withdrawReason };
    await applicants.update(input.id, { expectedVersion: input.version }, changes);
    return applicants.oneOrRefuse(input.id);
  });
}
