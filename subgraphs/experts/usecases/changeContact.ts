import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { Expert } from '../domain/Expert';
import { requirePast, valueOf } from '../domain/inputChecks';
import { parseMobile } from '../domain/mobile';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import type { Deps } from './Deps';

export interface ChangeContactInput {
  readonly expert: string;
  readonly version: number;
  readonly phone: string;
  readonly changedOn: CivilDate;
}

/**
 * Records a new phone number, told today (T四(八)). Throws FORBIDDEN; refuses NOT_FOUND, READ_ONLY, CONFLICT,
 * PHONE_MALFORMED and DATE_IN_FUTURE.
 */
export async function changeContact(
  { transaction, clock, personal }: Deps,
  caller: Caller,
  input: ChangeContactInput,
): Promise<Expert> {
  requireRole(caller, 'EXPERT', 'ORGANISING_UNIT');
  const phone = valueOf(parseMobile(input.phone));
  const changedOn = requirePast('changedOn', input.changedOn, clock.today());
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const { id } = await experts.forChange(input.expert);
    const expert = await experts.change(id, input.version, { sealedPhone: personal.sealPhone(id, phone) });
    await archiveRepository(session, caller, clock).addChange({
      id: newId('change', clock.now()),
      expertId: id,
      kind: 'CONTACT',
      changedOn,
      reportedOn: clock.today(),
    });
    return expert;
  });
}
