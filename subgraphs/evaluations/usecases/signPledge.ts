import { isDuplicateKey } from '../../shared/database/databaseErrors';
import { digest } from '../../shared/hashing/digest';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { currentPledge } from '../domain/pledgeTexts';
import { refuse } from '../domain/refusals';
import type { Seat } from '../domain/Seat';
import { pledgeRepository } from '../persistence/pledgeRepository';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { heldUnclosed } from './heldUnclosed';

interface SignPledgeInput {
  readonly session: string;
  readonly textVersion: string;
  readonly textHash: string;
}

/** SHA-256 of the text to be signed, hexadecimal. */
export const pledgeHash = (text: string): string => digest('sha256', text).toString('hex');

/**
 * Signs the pledge for a session in which the caller holds a seat; it comes before sign-in and so before the first
 * material. Signing twice gives the first signature.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, PLEDGE_TEXT_CHANGED for another text than the one in force
 */
export async function signPledge(deps: Deps, caller: Caller, input: SignPledgeInput): Promise<Seat> {
  requireRole(caller, 'EXPERT');
  const { session: sessionId, textVersion, textHash } = input;
  const { version, text } = currentPledge();
  const known = version === textVersion && pledgeHash(text) === textHash;
  return deps
    .transaction(async (session) => {
      const now = deps.clock.now();
      const held = await heldUnclosed(session, caller, sessionId, now);
      const seats = seatRepository(session, caller);
      const [seat] = await seats.find({ where: { sessionId, status: { not: 'VACATED' } } });
      if (!seat) throw refuse('SEAT_VACATED');
      const pledges = pledgeRepository(session, caller);
      if (await pledges.exists({ seatId: seat.id })) return seat;
      if (!known) throw refuse('PLEDGE_TEXT_CHANGED', { version });
      await pledges.insert({
        id: newId('pledge', now),
        sessionId: held.id,
        seatId: seat.id,
        filingAuthorityId: seat.filingAuthorityId,
        organisingUnitId: seat.organisingUnitId,
        textVersion,
        textHash,
        signedAt: now,
      });
      return seat;
    })
    .catch((error: unknown) => {
      // two signatures at once: the other one stands
      if (isDuplicateKey(error, 'pledge_seat')) return signPledge(deps, caller, input);
      throw error;
    });
}
