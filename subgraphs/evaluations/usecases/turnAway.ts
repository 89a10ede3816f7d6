import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { refuse } from '../domain/refusals';
import type { Seat } from '../domain/Seat';
import { groundsFor, type DoorReason } from '../domain/turnedAway';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { askArrival, judgeSignIn } from './judgeSignIn';
import { vacateSeat } from './vacateSeat';

interface TurnAwayInput {
  readonly seat: string;
  readonly version: number;
  readonly reason: DoorReason;
}

/**
 * Empties the seat of somebody who cannot sign in, or has not come, so that the next reserve is called. A clerk
 * chooses nobody by it: each reason but ABSENT is a rule that refuses the sign-in at this moment.
 * @throws Refusal NO_GROUNDS with the findings, those of askArrival and of vacateSeat, CONFLICT
 */
export async function turnAway(deps: Deps, caller: Caller, input: TurnAwayInput): Promise<Seat> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { reason, version } = input;
  const arrival = await askArrival(deps, caller, input.seat);
  return deps.transaction(async (session) => {
    const { seat, findings } = await judgeSignIn(session, deps, caller, arrival);
    if (!groundsFor(reason, findings)) throw refuse('NO_GROUNDS', {}, findings);
    await vacateSeat(session, deps, { ...seat, version }, { reason, byHolder: false });
    const seats = seatRepository(session, caller);
    await seats.update(seat.id, {}, { attendance: 'ABSENT' });
    return seats.oneOrRefuse(seat.id);
  });
}
