import { yearOf } from '../../../../subgraphs/shared/civilDate';
import { expertOf } from '../committeeSteps';
import type { Refused } from '../createActor';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { heldSeats, sessionSeenBy } from './sessionSteps';

/** A vote as its readers see it. */
export interface VoteSeen {
  readonly outcome: string | null;
  readonly share: string | null;
  readonly shareOfPresent: string | null;
  readonly recused: number;
}

/** The yearly training by the organiser (岗前培训, R-59). */
export async function trainForYear(
  { actor, organiser, stage }: EvaluationJourney,
  experts: readonly string[],
): Promise<void> {
  const completedOn = stage.today();
  const year = yearOf(completedOn);
  const inputs = experts.map((expert) => ({ expert, kind: 'PRE_WORK', year, completedOn }));
  await actor.actAll(organiser, 'recordTraining', inputs, 'expert { id }');
}

/** Signs the pledge in force for a session. */
export async function pledge({ actor }: EvaluationJourney, session: string, expert: string): Promise<void> {
  const who = expertOf(expert);
  const { pledgeText } = await actor.read<{ pledgeText: { version: string; hash: string } }>(
    who,
    '{ pledgeText { version hash } }',
  );
  const { version: textVersion, hash: textHash } = pledgeText;
  await actor.act(who, 'signPledge', { session, textVersion, textHash }, 'seat { id }');
}

/** The clerk signs somebody in at an open session; gives why not. */
export async function signIn(
  at: EvaluationJourney,
  session: string,
  expert: string,
): Promise<Refused | null> {
  const seen = await sessionSeenBy(at, at.organiser, session);
  const seat = seen && heldSeats(seen).find((one) => one.expert?.id === expert);
  const input = {
    seat: seat?.id,
    version: seat?.version,
    documentKind: 'ID_CARD',
    identityConfirmed: true,
  };
  const [payload] = await at.actor.tryAll(at.organiser, 'signIn', [input], 'seat { id }');
  return payload?.refusal ?? null;
}

/** A panel comes to its session: trained, pledged and signed in. Throws when somebody is refused. */
export async function signInAll(
  at: EvaluationJourney,
  session: string,
  experts: readonly string[],
): Promise<void> {
  await trainForYear(at, experts);
  for (const expert of experts) {
    await pledge(at, session, expert);
    const refusal = await signIn(at, session, expert);
    if (refusal) throw new Error(JSON.stringify(refusal));
  }
}

/** A ballot on an applicant: the first of the voters say yes, the others no; gives the vote as it was closed. */
export async function heldVote(
  { actor, organiser, applicants }: EvaluationJourney,
  code: string,
  voters: readonly string[],
  ayes: number,
): Promise<VoteSeen> {
  const { vote } = await actor.act<{ vote: { id: string } }>(
    organiser,
    'openVote',
    { applicant: applicants[code] },
    'vote { id }',
  );
  for (const [place, expert] of voters.entries()) {
    const ballot = { vote: vote.id, choice: place < ayes ? 'YES' : 'NO' };
    await actor.act(expertOf(expert), 'castBallot', ballot, 'vote { id }');
  }
  const closed = await actor.act<{ vote: VoteSeen }>(
    organiser,
    'closeVote',
    vote,
    'vote { outcome share shareOfPresent recused }',
  );
  return closed.vote;
}
