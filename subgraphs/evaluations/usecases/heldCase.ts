import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Applicant } from '../domain/Applicant';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { applicantRepository } from '../persistence/applicantRepository';
import { heldSession } from './ownSession';

interface WantedCase {
  readonly applicant: Pick<Applicant, 'id' | 'sessionId'>;
  readonly now: Date;
}

/**
 * An applicant that stands in an open session, both in the caller's reach. The session is locked before anything is
 * read, so that recusals, opinions and votes of one session come one after the other.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, APPLICANT_WITHDRAWN
 */
export async function heldCase(
  session: DatabaseSession,
  caller: Caller,
  { applicant: { id, sessionId }, now }: WantedCase,
): Promise<{ readonly held: EvaluationSession; readonly applicant: Applicant }> {
  const held = await heldSession(session, caller, { id: sessionId, status: 'OPEN', now });
  const applicant = await applicantRepository(session, caller).oneOrRefuse(id);
  if (applicant.withdrawnOn !== null) throw refuse('APPLICANT_WITHDRAWN');
  return { held, applicant };
}
