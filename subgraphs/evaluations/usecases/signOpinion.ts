import { canonicalHash } from '../../shared/hashing/canonicalJson';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import { checkedProse } from '../domain/checkedProse';
import type { Opinion, Recommendation } from '../domain/Opinion';
import { refuse } from '../domain/refusals';
import { opinionRepository } from '../persistence/opinionRepository';
import { recusalRepository } from '../persistence/recusalRepository';
import { voteRepository } from '../persistence/voteRepository';
import { caseOfExpert } from './caseOfExpert';
import type { Deps } from './Deps';
import { heldCase } from './heldCase';
import { placeOf } from './recuse';

const scope = systemScope('whether the vote is over, also for who is not on its roll');

interface SignOpinionInput {
  readonly applicant: string;
  readonly text: string;
  readonly recommendation: Recommendation;
}

/**
 * Signs the caller's opinion of an applicant, for which the caller answers (T四(六)); it is final. The same opinion
 * again gives the one that was signed.
 * @throws Refusal INVALID_TEXT, RECUSED, OPINION_SIGNED, VOTE_CLOSED, and those of heldCase
 */
export async function signOpinion(deps: Deps, caller: Caller, input: SignOpinionInput): Promise<Opinion> {
  requireRole(caller, 'EXPERT');
  const now = deps.clock.now();
  const text = checkedProse('text', input.text, 4000);
  const { recommendation } = input;
  const found = await caseOfExpert(deps, caller, input.applicant);
  return deps.transaction(async (session) => {
    const { applicant } = await heldCase(session, caller, { ...found, now });
    const { sessionId, id: applicantId } = applicant;
    if (await recusalRepository(session, caller).exists({ applicantId, status: 'IN_FORCE' }))
      throw refuse('RECUSED');
    const opinions = opinionRepository(session, caller);
    const [signed] = await opinions.find({ where: { applicantId } });
    if (signed && signed.text === text && signed.recommendation === recommendation) return signed;
    if (signed) throw refuse('OPINION_SIGNED');
    if (
      await voteRepository(session, scope).exists({
        applicantId,
        status: 'CLOSED',
        outcome: { not: 'NO_QUORUM' },
      })
    )
      throw refuse('VOTE_CLOSED');
    const content = { sessionId, applicantId, seatId: found.seat.id, text, recommendation };
    const id = newId('opinion', now);
    await opinions.insert({
      id,
      ...placeOf(applicant, found.seat),
      readByAuthor: true,
      text,
      recommendation,
      contentHash: canonicalHash('sha256', { ...content, signedAt: now.toISOString() }).toString('hex'),
      signedAt: now,
    });
    return opinions.oneOrRefuse(id);
  });
}
