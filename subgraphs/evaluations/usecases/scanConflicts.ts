import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';
import { askSitters } from './askSitters';
import type { Deps } from './Deps';
import { noteConflicts } from './noteConflicts';
import { heldSession, ownSession } from './ownSession';

interface ScanConflictsInput {
  readonly session: string;
}

/**
 * Looks anew for potential conflicts of everybody who has signed in with the applicants: same unit or group, now or
 * lately. What is on record already, decided or not, stays as it is; running it twice changes nothing.
 * @throws Refusal NOT_FOUND, WRONG_STATUS
 */
export async function scanConflicts(
  deps: Deps,
  caller: Caller,
  { session: id }: ScanConflictsInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const now = deps.clock.now();
  const wanted = { id, status: 'OPEN', now } as const;
  const open = await ownSession(deps.session, caller, wanted);
  const signedIn = await seatRepository(deps.session, caller).find({
    where: { sessionId: id, status: 'SIGNED_IN' },
  });
  const seats = signedIn.flatMap(({ id: seatId, expertId }) =>
    expertId === null ? [] : { id: seatId, expertId },
  );
  const sitters = await askSitters(
    deps,
    open,
    seats.map(({ expertId }) => expertId),
  );
  return deps.transaction(async (session) => {
    await heldSession(session, caller, wanted);
    await noteConflicts(session, id, { seats, sitters, now });
    return evaluationSessionRepository(session, caller).oneOrRefuse(id);
  });
}
