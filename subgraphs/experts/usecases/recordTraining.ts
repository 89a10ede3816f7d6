import type { CivilDate } from '../../shared/civilDate';
import { once } from '../../shared/idempotency/once';
import type { Caller, Role } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { Expert } from '../domain/Expert';
import { refuse } from '../domain/refusals';
import { problemOfTraining, type TrainingKind } from '../domain/training';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import { bodyOf } from './bodyOf';
import type { Deps } from './Deps';

export interface RecordTrainingInput {
  readonly idempotencyKey: string;
  readonly expert: string;
  readonly kind: TrainingKind;
  readonly year: number;
  readonly completedOn: CivilDate;
}

/** T五(三): 核准部门应组织任前培训, 组建单位每年组织岗前培训. */
const heldByRole: Readonly<Record<TrainingKind, Role>> = {
  PRE_APPOINTMENT: 'FILING_AUTHORITY',
  PRE_WORK: 'ORGANISING_UNIT',
};

/**
 * Records a completed training, held by the caller. Throws FORBIDDEN; refuses NOT_YOUR_TRAINING, TRAINING_IN_FUTURE,
 * TRAINING_YEAR, NOT_FOUND and READ_ONLY.
 */
export async function recordTraining(
  { transaction, clock }: Deps,
  caller: Caller,
  { idempotencyKey: key, ...request }: RecordTrainingInput,
): Promise<Expert> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const { kind, year, completedOn } = request;
  if (heldByRole[kind] !== caller.role) throw refuse('NOT_YOUR_TRAINING');
  const training = { kind, year, completedOn, heldBy: bodyOf(caller) };
  const problem = problemOfTraining(training, clock.today());
  if (problem) throw refuse(problem);
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const act = { caller, operation: 'recordTraining', key, request, now: clock.now() };
    await once(session, act, async () => {
      const { id: expertId } = await experts.forChange(request.expert);
      const id = newId('training', clock.now());
      await archiveRepository(session, caller, clock).addTraining({ id, expertId, ...training });
      return id;
    });
    return experts.inReach(request.expert);
  });
}
