import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { systemScope } from '../../shared/scope/systemScope';
import { checkedText } from '../domain/checkedText';
import type { Recusal } from '../domain/Recusal';
import { refuse } from '../domain/refusals';
import { opinionRepository } from '../persistence/opinionRepository';
import { recusalRepository } from '../persistence/recusalRepository';
import { voteRepository } from '../persistence/voteRepository';
import type { Deps } from './Deps';
import { heldCase } from './heldCase';

const scope = systemScope('the case is open to the expert again');

interface DismissRecusalInput {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * The office sees no conflict: it ignores a hint or overrules a recusal, with its reason. The decision is pinned, and
 * comes before the vote on the case.
 * @throws Refusal INVALID_TEXT, VOTE_HELD, CONFLICT, and those of heldCase
 */
export async function dismissRecusal(
  { session: committed, transaction, clock }: Deps,
  caller: Caller,
  input: DismissRecusalInput,
): Promise<Recusal> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const reason = checkedText('reason', input.reason, 500);
  const { sessionId, applicantId, seatId } = await recusalRepository(committed, caller).oneOrRefuse(input.id);
  return transaction(async (session) => {
    await heldCase(session, caller, { applicant: { id: applicantId, sessionId }, now: clock.now() });
    if (await voteRepository(session, scope).exists({ applicantId, status: 'OPEN' }))
      throw refuse('VOTE_HELD');
    const recusals = recusalRepository(session, caller);
    const decision = { status: 'DISMISSED', pinned: true, reason } as const;
    await recusals.update(input.id, { expectedVersion: input.version }, decision);
    await opinionRepository(session, scope).updateWhere({ applicantId, seatId }, { readByAuthor: true });
    return recusals.oneOrRefuse(input.id);
  });
}
