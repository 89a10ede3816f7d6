import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { RuleFinding } from '../../shared/rule';
import { refuse } from '../domain/refusals';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Seat } from '../domain/Seat';
import { signInFindings, type SignInFacts } from '../domain/signInFindings';
import { pledgeRepository } from '../persistence/pledgeRepository';
import { seatRepository } from '../persistence/seatRepository';
import { askSitters, type Sitters } from './askSitters';
import type { Deps } from './Deps';
import { heldSession, ownSession } from './ownSession';

/** A seat whose holder stands at the door, and what the peers say of the holder. */
export interface Arrival {
  readonly seat: Seat & { readonly expertId: string };
  readonly sitters: Sitters;
}

/** What a sign-in would rest on, the session held open. */
export interface JudgedSignIn {
  readonly held: EvaluationSession;
  readonly seat: Arrival['seat'];
  readonly facts: SignInFacts;
  readonly findings: readonly RuleFinding[];
}

/**
 * Asks the peers for the holder of a seat of an open session. Never inside a transaction.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, NOT_OPEN_YET, SEAT_VACATED, ALREADY_SIGNED_IN
 */
export async function askArrival(deps: Deps, caller: Caller, seatId: string): Promise<Arrival> {
  const seats = seatRepository(deps.session, caller);
  const { sessionId } = await seats.oneOrRefuse(seatId);
  const open = await ownSession(deps.session, caller, {
    id: sessionId,
    status: 'OPEN',
    now: deps.clock.now(),
  });
  const seat = awaited(await seats.oneOrRefuse(seatId));
  return { seat, sitters: await askSitters(deps, open, [seat.expertId]) };
}

/**
 * Judges the holder by every rule of a sign-in, with the pledge as it is now; the session stays open meanwhile.
 * @throws Refusal as askArrival, for what has changed since
 */
export async function judgeSignIn(
  session: DatabaseSession,
  { clock }: Pick<Deps, 'clock'>,
  caller: Caller,
  { seat: { id, sessionId }, sitters }: Arrival,
): Promise<JudgedSignIn> {
  const held = await heldSession(session, caller, { id: sessionId, status: 'OPEN', now: clock.now() });
  const seat = awaited(await seatRepository(session, caller).oneOrRefuse(id));
  const [pledge] = await pledgeRepository(session, caller).find({ where: { seatId: id } });
  const facts: SignInFacts = {
    asOf: clock.today(),
    seatId: id,
    year: held.year,
    organisingUnitId: held.organisingUnitId,
    person: sitters.people.get(seat.expertId) ?? null,
    pledge: pledge ? { signedAt: pledge.signedAt.toISOString(), textHash: pledge.textHash } : null,
  };
  return { held, seat, facts, findings: signInFindings(facts) };
}

/** A seat whose holder is known and has yet to come. */
function awaited(seat: Seat): Arrival['seat'] {
  if (seat.status === 'VACATED') throw refuse('SEAT_VACATED');
  if (seat.status === 'SIGNED_IN') throw refuse('ALREADY_SIGNED_IN');
  if (seat.expertId === null) throw refuse('NOT_OPEN_YET');
  return { ...seat, expertId: seat.expertId };
}
