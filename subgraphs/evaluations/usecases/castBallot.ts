import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { systemScope } from '../../shared/scope/systemScope';
import { refuse } from '../domain/refusals';
import { counted } from '../domain/vote/tally';
import type { BallotChoice, Vote } from '../domain/vote/Vote';
import { openTally, sealTally } from '../persistence/tallySeal';
import { voteRepository } from '../persistence/voteRepository';
import { voteRollRepository } from '../persistence/voteRollRepository';
import type { Deps } from './Deps';

const scope = systemScope('the counters of a vote, which no caller reads while it is open');

interface CastBallotInput {
  readonly vote: string;
  readonly choice: BallotChoice;
}

/**
 * Casts the caller's own ballot, once and for good. That the caller has voted and the counters are written in
 * one transaction; what the caller voted is written nowhere, so there is no idempotency key either: its request hash
 * would give one of three answers away. A retry of a ballot that arrived is refused with BALLOT_CAST.
 * @throws Refusal NOT_FOUND (for whoever is recused as well), VOTE_CLOSED, BALLOT_CAST
 */
export async function castBallot(
  { transaction, seal }: Deps,
  caller: Caller,
  { vote: id, choice }: CastBallotInput,
): Promise<Vote> {
  requireRole(caller, 'EXPERT');
  return transaction(async (session) => {
    const votes = voteRepository(session, scope);
    // ballots and the closing come one after the other: the lock is taken before anything is read
    const vote = await votes.locked(id);
    await voteRepository(session, caller).oneOrRefuse(id);
    if (vote?.status !== 'OPEN') throw refuse('VOTE_CLOSED');
    const mine = { voteId: id, recused: false, hasVoted: false };
    if ((await voteRollRepository(session, caller).updateWhere(mine, { hasVoted: true })) === 0)
      throw refuse('BALLOT_CAST');
    const tally = counted(openTally(seal, vote), choice);
    await votes.update(id, {}, { sealedTally: sealTally(seal, id, tally), voted: vote.voted + 1 });
    return voteRepository(session, caller).oneOrRefuse(id);
  });
}
