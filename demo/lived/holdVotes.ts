import type { BallotChoice } from '../../subgraphs/evaluations/domain/vote/Vote';
import { applicantRepository } from '../../subgraphs/evaluations/persistence/applicantRepository';
import type { UseCases } from '../../subgraphs/evaluations/usecases/useCasesFor';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import type { Act } from './Act';
import { asFarAsAllowed } from './asFarAsAllowed';
import { seatsOf, type HeldSeat } from './seatsOf';

const scope = systemScope('whoever plays every part of the demo knows the cases');
const OPINIONS = 2;
const YES = 0.85;
const RECUSES = 0.3;

/** Opinions, a recusal now and then, and a secret ballot on every applicant, among those who have signed in. */
export async function holdVotes({ stage, actors, random }: Act, sessionId: string): Promise<void> {
  const seats = await seatsOf(stage, sessionId);
  const present = seats.filter(({ status }) => status === 'SIGNED_IN');
  // one more than the quorum of two thirds, so that a recusal leaves enough to vote
  if (present.length * 3 <= seats.length * 2 + 3) return;
  const panel = new Map<string, UseCases>();
  for (const { expertId } of present) panel.set(expertId, await actors.expert(expertId));
  const speak = ({ expertId }: HeldSeat) => panel.get(expertId) as UseCases;
  const where = { sessionId };
  for (const { id: applicant } of await applicantRepository(stage.evaluations.session, scope).find({
    where,
  })) {
    const [recused, ...rest] = random.shuffled(present);
    const voters = recused && !random.chance(RECUSES) ? [recused, ...rest] : rest;
    if (recused && voters === rest)
      await speak(recused).declareRecusal({ applicant, conflictType: 'CO_AUTHOR' });
    for (const voter of voters.slice(0, OPINIONS))
      await speak(voter).signOpinion({
        applicant,
        text: '业绩材料真实,达到申报条件,同意提交表决。',
        recommendation: 'RECOMMEND',
      });
    // without a quorum of all seats there is no ballot
    await asFarAsAllowed(['VOTE_NOT_READY'], () => vote({ actors, random }, applicant, voters.map(speak)));
  }
}

async function vote(
  { actors, random }: Pick<Act, 'actors' | 'random'>,
  applicant: string,
  voters: readonly UseCases[],
): Promise<void> {
  const { id } = await actors.organiser.openVote({ idempotencyKey: `${applicant}-vote`, applicant });
  for (const voter of voters) {
    const choice: BallotChoice = random.chance(YES) ? 'YES' : random.pick(['NO', 'ABSTAIN'] as const);
    await voter.castBallot({ vote: id, choice });
  }
  await actors.organiser.closeVote({ id });
}
