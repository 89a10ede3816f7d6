import { isDuplicateKey } from '../../shared/database/databaseErrors';
import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { applicantBatch, type ApplicantLine } from '../domain/applicantBatch';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { applicantRepository } from '../persistence/applicantRepository';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { heldSession } from './ownSession';

interface RegisterApplicantsInput {
  readonly idempotencyKey: string;
  readonly session: string;
  readonly applicants: readonly ApplicantLine[];
}

/**
 * Registers applicants of a session that has not opened: a number, a unit and a group each, all of them or none.
 * Their units count at the draw and their cases are shown at sign-in.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, APPLICANT_KNOWN and those of applicantBatch
 */
export async function registerApplicants(
  { transaction, clock }: Deps,
  caller: Caller,
  { idempotencyKey: key, ...request }: RegisterApplicantsInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT');
  const now = clock.now();
  return transaction(async (session) => {
    const act = { caller, operation: 'registerApplicants', key, request, now };
    const id = await once(session, act, async () => {
      const planned = await heldSession(session, caller, { id: request.session, status: 'PLANNED', now });
      const { id: sessionId, filingAuthorityId, organisingUnitId } = planned;
      const rows = applicantBatch(request.applicants, planned.groups).map((applicant) => ({
        id: newId('applicant', now),
        sessionId,
        filingAuthorityId,
        organisingUnitId,
        ...applicant,
        registeredOn: clock.today(),
        withdrawnOn: null,
        withdrawReason: null,
      }));
      await applicantRepository(session, caller).insertMany(rows);
      return sessionId;
    });
    return evaluationSessionRepository(session, caller).oneOrRefuse(id);
  }).catch((error: unknown) => {
    throw isDuplicateKey(error, 'applicant_code') ? refuse('APPLICANT_KNOWN') : error;
  });
}
