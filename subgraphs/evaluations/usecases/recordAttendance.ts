import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { refuse } from '../domain/refusals';
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
 * Records that the holder of a seat did not come to an open session; who came is recorded by the sign-in, which judges
 * whether the person may. Histories and rotations count attendance.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, SIGN_IN_NEEDED, ALREADY_SIGNED_IN, CONFLICT
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
    if (input.attended) throw refuse('SIGN_IN_NEEDED');
    if ((await seats.oneOrRefuse(input.seat)).status === 'SIGNED_IN') throw refuse('ALREADY_SIGNED_IN');
    await seats.update(input.seat, { expectedVersion: input.version }, { attendance: 'ABSENT' });
    return seats.oneOrRefuse(input.seat);
  });
}
