import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { Recusal } from '../domain/Recusal';
import { refuse } from '../domain/refusals';
import { voteRepository } from '../persistence/voteRepository';
import { voteRollRepository } from '../persistence/voteRollRepository';

const scope = systemScope('a recusal reaches the vote on its case, whoever declares or orders it');

/**
 * Takes an expert out of the vote that is open on an applicant; nothing to do when none is. The case is held.
 * @throws Refusal VOTE_CAST when the expert has voted, VOTE_CLOSED when the vote is over
 */
export async function keepOutOfVote(
  session: DatabaseSession,
  { applicantId, seatId }: Pick<Recusal, 'applicantId' | 'seatId'>,
): Promise<void> {
  const votes = voteRepository(session, scope);
  if (await votes.exists({ applicantId, outcome: { in: ['PASSED', 'NOT_PASSED'] } }))
    throw refuse('VOTE_CLOSED');
  const [open] = await votes.find({ where: { applicantId, status: 'OPEN' } });
  if (!open) return;
  // under the lock that a ballot takes: either the ballot is before, or there will be none
  const vote = await votes.lockedOrRefuse(open.id);
  const roll = voteRollRepository(session, scope);
  const mayVote = { voteId: vote.id, seatId, recused: false };
  const out = await roll.updateWhere({ ...mayVote, hasVoted: false }, { recused: true });
  if (out > 0) await votes.update(vote.id, {}, { recused: vote.recused + out });
  else if (await roll.exists(mayVote)) throw refuse('VOTE_CAST');
}
