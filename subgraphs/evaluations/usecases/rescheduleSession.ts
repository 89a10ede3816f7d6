import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { meetingPlan } from '../domain/meetingPlan';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { lapseEarlyOpening } from './lapseEarlyOpening';
import { openSeatsAt } from './openSeatsAt';
import { heldSession, ownSession } from './ownSession';
import { requireNoDrawUnderWay } from './requireNoDrawUnderWay';
import { filingInForce, poolForSession } from './poolForSession';
import { tellChange } from './tellHolders';

interface RescheduleSessionInput {
  readonly id: string;
  readonly version: number;
  readonly meetingDays: readonly CivilDate[];
  readonly opensAt: Date;
}

/**
 * Moves the meeting days of a session that has not opened, inside the validity of the filing in force; whoever
 * was told of other days is told of these.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, DRAW_UNDER_WAY, CONFLICT and those of meetingPlan
 */
export async function rescheduleSession(
  deps: Deps,
  caller: Caller,
  input: RescheduleSessionInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { clock, committees, transaction } = deps;
  const wanted = { id: input.id, status: 'PLANNED', now: clock.now() } as const;
  const { poolId, year } = await ownSession(deps.session, caller, wanted);
  const pool = await poolForSession(committees, poolId);
  const plan = meetingPlan({ ...input, year }, filingInForce(pool), {
    now: clock.now(),
    today: clock.today(),
  });

  return transaction(async (session) => {
    const before = await heldSession(session, caller, wanted);
    await requireNoDrawUnderWay(session, input.id);
    const sessions = evaluationSessionRepository(session, caller);
    await sessions.update(
      input.id,
      { expectedVersion: input.version },
      { ...plan, filingId: pool.filingId ?? '' },
    );
    await openSeatsAt(session, input.id, plan.opensAt);
    await lapseEarlyOpening(session, input.id);
    const moved = await sessions.oneOrRefuse(input.id);
    if (daysOf(moved) !== daysOf(before)) await tellChange(session, deps, moved);
    return moved;
  });
}

/** The days that a notice names. */
const daysOf = ({ firstMeetingDay, lastMeetingDay }: EvaluationSession): string =>
  `${firstMeetingDay} ${lastMeetingDay}`;
