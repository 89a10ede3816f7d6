import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { Expert } from '../domain/Expert';
import type { AttestationItem, AttestedBy } from '../domain/expertFacts';
import { requirePast } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import type { Deps } from './Deps';
import { bodyOf } from './bodyOf';

export interface AttestExpertInput {
  readonly expert: string;
  readonly version: number;
  readonly items: readonly AttestationItem[];
  readonly signedOn: CivilDate;
}

/**
 * Signs attestations of T二(一)–(四): an organiser as the unit, an authority as the authority. What the same signer
 * attested on the same day is not doubled. Throws FORBIDDEN; refuses NOT_FOUND, READ_ONLY, CONFLICT,
 * NOTHING_TO_CHANGE and DATE_IN_FUTURE.
 */
export async function attestExpert(
  { transaction, clock }: Deps,
  caller: Caller,
  input: AttestExpertInput,
): Promise<Expert> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const by: AttestedBy = caller.role === 'ORGANISING_UNIT' ? 'UNIT' : 'AUTHORITY';
  const signedOn = requirePast('signedOn', input.signedOn, clock.today());
  const items = [...new Set(input.items)];
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const { id: expertId } = await experts.forChange(input.expert);
    const expert = await experts.change(expertId, input.version);
    const added = await archiveRepository(session, caller, clock).addAttestations(
      items.map((item) => ({
        id: newId('attest', clock.now()),
        expertId,
        item,
        by,
        signedOn,
        signedBy: bodyOf(caller),
      })),
    );
    if (added === 0) throw refuse('NOTHING_TO_CHANGE');
    return expert;
  });
}
