import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import type { Applicant } from '../domain/Applicant';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { openingFindings } from '../domain/vote/voteFindings';
import type { Vote, VoteRoll } from '../domain/vote/Vote';
import { applicantRepository } from '../persistence/applicantRepository';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { recusalRepository } from '../persistence/recusalRepository';
import { seatRepository } from '../persistence/seatRepository';
import { sealTally } from '../persistence/tallySeal';
import { voteRepository } from '../persistence/voteRepository';
import { voteRollRepository } from '../persistence/voteRollRepository';
import type { Deps } from './Deps';
import { heldCase } from './heldCase';
import { requireNoOpenCeremony } from './requireNoOpenCeremony';

const scope = systemScope('the roll of a vote is made of who has signed in, and read by no official');

interface OpenVoteInput {
  readonly idempotencyKey: string;
  readonly applicant: string;
}

/**
 * Opens the ballot on an applicant for those who have signed in and are not recused. From the first one of a session
 * on nobody is replaced. A vote that had no quorum may be held again.
 * @throws Refusal DRAW_UNDER_WAY, VOTE_HELD, VOTE_NOT_READY with what find, and those of heldCase
 */
export async function openVote(
  deps: Deps,
  caller: Caller,
  { idempotencyKey: key, ...request }: OpenVoteInput,
): Promise<Vote> {
  requireRole(caller, 'ORGANISING_UNIT');
  const now = deps.clock.now();
  const wanted = await applicantRepository(deps.session, caller).oneOrRefuse(request.applicant);
  return deps.transaction(async (session) => {
    const act = { caller, operation: 'openVote', key, request, now };
    const id = await once(session, act, async () => {
      const held = await heldCase(session, caller, { applicant: wanted, now });
      return ballotOn(session, deps, held);
    });
    return voteRepository(session, caller).oneOrRefuse(id);
  });
}

async function ballotOn(
  session: DatabaseSession,
  { seal, clock }: Deps,
  { applicant, held }: { readonly applicant: Applicant; readonly held: EvaluationSession },
): Promise<string> {
  const { id: applicantId, sessionId, filingAuthorityId, organisingUnitId } = applicant;
  const votes = voteRepository(session, scope);
  await requireNoOpenCeremony(session, sessionId);
  const before = await votes.find({ where: { applicantId } });
  if (before.some(({ outcome }) => outcome !== 'NO_QUORUM')) throw refuse('VOTE_HELD');
  const signedIn = await seatRepository(session, scope).find({ where: { sessionId, status: 'SIGNED_IN' } });
  const recusals = await recusalRepository(session, scope).find({ where: { applicantId } });
  const out = new Set(recusals.filter(({ status }) => status === 'IN_FORCE').map(({ seatId }) => seatId));
  const present = new Set(signedIn.map(({ id }) => id));
  const findings = openingFindings(held, clock.today(), {
    seats: held.seatCount,
    present: signedIn.length,
    recused: signedIn.filter(({ id }) => out.has(id)).length,
    unresolved: recusals.filter(({ status, seatId }) => status === 'PROPOSED' && present.has(seatId)).length,
  });

  const now = clock.now();
  const id = newId('vote', now);
  const roll = signedIn.map(({ id: seatId, expertId }): VoteRoll => ({
    id: newId('roll', now),
    voteId: id,
    seatId,
    expertId: expertId ?? '',
    recused: out.has(seatId),
    hasVoted: false,
  }));
  await votes.insert({
    id,
    sessionId,
    applicantId,
    filingAuthorityId,
    organisingUnitId,
    round: before.length + 1,
    status: 'OPEN',
    openedAt: now,
    closedAt: null,
    seats: held.seatCount,
    present: roll.length,
    recused: roll.filter(({ recused }) => recused).length,
    voted: 0,
    sealedTally: sealTally(seal, id),
    yes: null,
    no: null,
    abstain: null,
    outcome: null,
    findings,
  });
  await voteRollRepository(session, scope).insertMany(roll);
  const sessions = evaluationSessionRepository(session, scope);
  if (held.votingStartedAt === null) await sessions.update(sessionId, {}, { votingStartedAt: now });
  return id;
}
