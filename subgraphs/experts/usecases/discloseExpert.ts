import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { DisclosurePurpose } from '../domain/AccessRecord';
import { requireText } from '../domain/inputChecks';
import type { MaskedField } from '../domain/masking';
import { refuse } from '../domain/refusals';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import { identityRepository } from '../persistence/identityRepository';
import { bodyOf } from './bodyOf';
import type { Deps } from './Deps';

export interface DiscloseExpertInput {
  readonly expert: string;
  readonly fields: readonly MaskedField[];
  readonly purpose: DisclosurePurpose;
  readonly reason: string;
}

/** Personal data in clear; a field that was not asked for is null. */
export interface Disclosure {
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly employerName: string | null;
}

export const LONGEST_REASON = 500;

/**
 * Reads personal data of an expert in reach in clear, for one purpose. The line in the access log is in the same
 * transaction, before the data leaves. Throws FORBIDDEN; refuses NOT_FOUND, NO_FIELDS, and
 * INVALID_TEXT for a reason that says nothing.
 */
export async function discloseExpert(
  { transaction, clock, personal }: Deps,
  caller: Caller,
  input: DiscloseExpertInput,
): Promise<Disclosure> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const fields = [...new Set(input.fields)];
  if (fields.length === 0) throw refuse('NO_FIELDS');
  const reason = requireText('reason', input.reason, LONGEST_REASON);
  return transaction(async (session) => {
    const expert = await expertRepository(session, caller, clock).inReach(input.expert);
    const employment = await archiveRepository(session, caller, clock).currentEmployment(expert.id);
    await identityRepository(session, clock).record({
      expertId: expert.id,
      role: caller.role,
      reader: bodyOf(caller),
      subject: caller.subject,
      purpose: input.purpose,
      reason,
      fields,
    });
    const shown = (field: MaskedField, read: () => string) => (fields.includes(field) ? read() : null);
    return {
      name: shown('NAME', () => expert.name),
      idNumber: shown('ID_NUMBER', () => personal.idNumberOf(expert)),
      phone: shown('PHONE', () => personal.phoneOf(expert)),
      employerName: shown('EMPLOYER', () => employment.employerName),
    };
  });
}
