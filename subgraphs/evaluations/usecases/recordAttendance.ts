import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { Seat } from '../domain/Seat';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { heldSession } from './ownSession';

interface RecordAttendanceInput {
  readonly seat: string;
  readonly version: number;
  readonly attended: boolean;
}

/**
 * Records whether the holder of a seat came to an open session; histories and rotations count attendance.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, CONFLICT
 */
export async function recordAttendance(
  { transaction, clock }: Deps,
  caller: Caller,
  input: RecordAttendanceInput,
): Promise<Seat> {
  requireRole(caller, 'ORGANISING_UNIT');
  return transaction(async (session) => {
    const seats = seatRepository(session, caller);
    const { sessionId } = await seats.oneOrRefuse(input.seat);
    await heldSession(session, caller, { id: sessionId, status: 'OPEN', now: clock.now() });
    const attendance = input.attended ? 'ATTENDED' : 'ABSENT';
    await seats.update(input.seat, { expectedVersion: input.version }, { attendance });
    return seats.oneOrRefuse(input.seat);
  });
}
