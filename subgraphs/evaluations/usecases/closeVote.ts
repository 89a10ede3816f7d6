import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { refuse } from '../domain/refusals';
import type { Vote } from '../domain/vote/Vote';
import { closingFindings } from '../domain/vote/voteFindings';
import { voteOutcome } from '../domain/vote/voteOutcome';
import { openTally } from '../persistence/tallySeal';
import { voteRepository } from '../persistence/voteRepository';
import type { Deps } from './Deps';
import { heldSession } from './ownSession';

interface CloseVoteInput {
  readonly id: string;
}

/**
 * Closes a ballot and counts it. It takes no version: every ballot moves it on, and nothing but a ballot does.
 * @throws Refusal NOT_FOUND, VOTE_CLOSED; an Error when the counters do not add up to the ballots cast
 */
export async function closeVote(
  { session: committed, transaction, clock, seal }: Deps,
  caller: Caller,
  { id }: CloseVoteInput,
): Promise<Vote> {
  requireRole(caller, 'ORGANISING_UNIT');
  const now = clock.now();
  const { sessionId } = await voteRepository(committed, caller).oneOrRefuse(id);
  return transaction(async (session) => {
    await heldSession(session, caller, { id: sessionId, status: 'OPEN', now });
    const votes = voteRepository(session, caller);
    const vote = await votes.lockedOrRefuse(id);
    if (vote.status === 'CLOSED') throw refuse('VOTE_CLOSED');
    const tally = openTally(seal, vote);
    const figures = { seats: vote.seats, present: vote.present, recused: vote.recused, ...tally };
    if (tally.yes + tally.no + tally.abstain !== vote.voted)
      throw new Error('the counters of a vote do not add up');
    const findings = [
      ...vote.findings,
      ...closingFindings(clock.today(), { ...vote, ballots: tally, unresolved: 0 }),
    ];
    await votes.update(
      id,
      {},
      {
        ...tally,
        status: 'CLOSED',
        closedAt: now,
        sealedTally: null,
        outcome: voteOutcome(figures),
        findings,
      },
    );
    return votes.oneOrRefuse(id);
  });
}
