import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { announce } from '../../shared/outbox/announce';
import type { Expert } from '../domain/Expert';
import type { EmploymentStatus } from '../domain/expertFacts';
import { requireOrder, requirePast } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import { identityRepository } from '../persistence/identityRepository';
import { checkedEmployment, type EmploymentInput } from './checkedEmployment';
import type { Deps } from './Deps';
import { expertChanged } from './expertChanged';

export interface ChangeEmploymentInput {
  readonly expert: string;
  readonly version: number;
  readonly employment?: EmploymentInput | null | undefined;
  readonly status?: EmploymentStatus | null | undefined;
  readonly changedOn: CivilDate;
}

/**
 * Records a change of unit or standing, told today (T四(八)); what was before stays as history. Throws FORBIDDEN;
 * refuses NOT_FOUND, READ_ONLY, CONFLICT, NOTHING_TO_CHANGE, DATE_IN_FUTURE, DATES_OUT_OF_ORDER when the change
 * lies before the employment it changes, and what checkedEmployment finds.
 */
export async function changeEmployment(
  { transaction, clock }: Deps,
  caller: Caller,
  input: ChangeEmploymentInput,
): Promise<Expert> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY', 'EXPERT');
  if (!input.employment && !input.status) throw refuse('NOTHING_TO_CHANGE');
  const today = clock.today();
  const changedOn = requirePast('changedOn', input.changedOn, today);
  const told = input.employment && checkedEmployment(input.employment, today);
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const archive = archiveRepository(session, caller, clock);
    const { id: expertId } = await experts.forChange(input.expert);
    const expert = await experts.change(expertId, input.version);
    const current = await archive.currentEmployment(expertId);
    requireOrder(['since', current.since], ['changedOn', changedOn]);
    const employerId = told && (await identityRepository(session, clock).employerId(told.employerUscc));
    const next = {
      ...current,
      ...told,
      ...(employerId && { employerId }),
      ...(input.status && { status: input.status }),
      id: newId('work', clock.now()),
    };
    await archive.replaceEmployment(current, next, changedOn);
    await archive.addChange({
      id: newId('change', clock.now()),
      expertId,
      kind: 'EMPLOYMENT',
      changedOn,
      reportedOn: today,
    });
    await announce(session, expertChanged(expert, clock.now()));
    return expert;
  });
}
