import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { isBroken } from '../../shared/rule';
import { refuse } from '../domain/refusals';
import type { Seat } from '../domain/Seat';
import type { IdentityDocument } from '../domain/SignIn';
import { seatRepository } from '../persistence/seatRepository';
import { signInRepository } from '../persistence/signInRepository';
import type { Deps } from './Deps';
import { askArrival, judgeSignIn } from './judgeSignIn';
import { noteConflicts } from './noteConflicts';

interface SignInInput {
  readonly seat: string;
  readonly version: number;
  readonly documentKind: IdentityDocument;
  readonly identityConfirmed: boolean;
}

/**
 * Signs the holder of a seat in at an open session, once the clerk has seen who it is. The person's standing, trainings
 * and pledge are judged anew; a refusal leaves the seat as it is. The cases open to
 * the expert, and potential conflicts with them go on record.
 * @throws Refusal IDENTITY_NOT_CONFIRMED, SIGN_IN_REFUSED with every finding, CONFLICT, and those of askArrival
 */
export async function signIn(deps: Deps, caller: Caller, input: SignInInput): Promise<Seat> {
  requireRole(caller, 'ORGANISING_UNIT');
  const arrival = await askArrival(deps, caller, input.seat);
  if (!input.identityConfirmed) throw refuse('IDENTITY_NOT_CONFIRMED');
  const now = deps.clock.now();
  return deps.transaction(async (session) => {
    const { held, seat, facts, findings } = await judgeSignIn(session, deps, caller, arrival);
    if (findings.some(isBroken)) throw refuse('SIGN_IN_REFUSED', {}, findings);
    const seats = seatRepository(session, caller);
    const came = { status: 'SIGNED_IN', attendance: 'ATTENDED' } as const;
    await seats.update(seat.id, { expectedVersion: input.version }, came);
    await signInRepository(session, caller).insert({
      id: newId('signin', now),
      sessionId: held.id,
      seatId: seat.id,
      filingAuthorityId: held.filingAuthorityId,
      organisingUnitId: held.organisingUnitId,
      documentKind: input.documentKind,
      facts,
      findings,
      signedInAt: now,
    });
    await noteConflicts(session, held.id, { seats: [seat], sitters: arrival.sitters, now });
    return seats.oneOrRefuse(seat.id);
  });
}
