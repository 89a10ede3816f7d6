import type { Caller } from '../../shared/identity/Caller';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { Applicant } from '../domain/Applicant';
import type { Seat } from '../domain/Seat';
import { applicantRepository } from '../persistence/applicantRepository';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';

/** A case and the seat from which an expert judges it; the name is open, for the expert has signed in. */
export interface ExpertsCase {
  readonly applicant: Applicant;
  readonly seat: Seat & { readonly expertId: string };
}

/**
 * An applicant of a session in which the caller has signed in.
 * @throws Refusal NOT_FOUND
 */
export async function caseOfExpert(
  { session }: Deps,
  caller: Caller,
  applicantId: string,
): Promise<ExpertsCase> {
  const applicant = await applicantRepository(session, caller).oneOrRefuse(applicantId);
  const { sessionId } = applicant;
  const [seat] = await seatRepository(session, caller).find({ where: { sessionId, status: 'SIGNED_IN' } });
  const { expert } = caller.claims;
  if (!seat || expert === undefined) throw refuseRow('NOT_FOUND');
  return { applicant, seat: { ...seat, expertId: expert } };
}
