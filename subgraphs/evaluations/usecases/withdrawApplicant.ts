import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { systemScope } from '../../shared/scope/systemScope';
import type { Applicant } from '../domain/Applicant';
import { checkedText } from '../domain/checkedText';
import { refuse } from '../domain/refusals';
import { applicantRepository } from '../persistence/applicantRepository';
import { voteRepository } from '../persistence/voteRepository';
import type { Deps } from './Deps';
import { heldUnclosed } from './heldUnclosed';

const scope = systemScope('whether a vote was held on the case');

interface WithdrawApplicantInput {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Takes an applicant out of a session that is not over; the number stays taken.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, APPLICANT_WITHDRAWN, VOTE_HELD, INVALID_TEXT, CONFLICT
 */
export async function withdrawApplicant(
  { session: committed, transaction, clock }: Deps,
  caller: Caller,
  input: WithdrawApplicantInput,
): Promise<Applicant> {
  requireRole(caller, 'ORGANISING_UNIT');
  const withdrawReason = checkedText('reason', input.reason, 500);
  const { sessionId } = await applicantRepository(committed, caller).oneOrRefuse(input.id);
  return transaction(async (session) => {
    await heldUnclosed(session, caller, sessionId, clock.now());
    const applicants = applicantRepository(session, caller);
    const { withdrawnOn } = await applicants.oneOrRefuse(input.id);
    if (await voteRepository(session, scope).exists({ applicantId: input.id })) throw refuse('VOTE_HELD');
    if (withdrawnOn !== null) throw refuse('APPLICANT_WITHDRAWN');
    const changes = { withdrawnOn: clock.today(), withdrawReason };
    await applicants.update(input.id, { expectedVersion: input.version }, changes);
    return applicants.oneOrRefuse(input.id);
  });
}
