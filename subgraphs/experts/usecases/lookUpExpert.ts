import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { DisclosurePurpose } from '../domain/AccessRecord';
import type { Expert } from '../domain/Expert';
import { parseIdNumber } from '../domain/idNumber';
import { requireText, valueOf } from '../domain/inputChecks';
import { highestTitle, type TitleLevel } from '../domain/titles';
import { identityRepository } from '../persistence/identityRepository';
import { bodyOf } from './bodyOf';
import type { Deps } from './Deps';
import { LONGEST_REASON } from './discloseExpert';

export interface LookUpExpertInput {
  readonly idNumber: string;
  readonly purpose: DisclosurePurpose;
  readonly reason: string;
}

export interface ExpertMatch {
  readonly expert: Expert;
  readonly highestLevel: TitleLevel | null;
}

/**
 * Finds a person by the exact ID number, whoever may see the row: the id to recommend or designate with and masked
 * facts. It opens no access; the look is logged for the person in the same transaction. Throws FORBIDDEN; refuses
 * INVALID_TEXT for a reason that says nothing and ID_NUMBER_….
 */
export async function lookUpExpert(
  { transaction, clock, personal }: Deps,
  caller: Caller,
  input: LookUpExpertInput,
): Promise<ExpertMatch | null> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const reason = requireText('reason', input.reason, LONGEST_REASON);
  const idNumber = valueOf(parseIdNumber(input.idNumber, clock.today()));
  return transaction(async (session) => {
    const identities = identityRepository(session, clock);
    const expert = await identities.personBy(personal.indexesOf(idNumber.text));
    if (!expert) return null;
    await identities.record({
      expertId: expert.id,
      role: caller.role,
      reader: bodyOf(caller),
      subject: caller.subject,
      purpose: input.purpose,
      reason,
      fields: [],
    });
    const highest = highestTitle(await identities.titlesOf(expert.id), clock.today());
    return { expert, highestLevel: highest?.level ?? null };
  });
}
