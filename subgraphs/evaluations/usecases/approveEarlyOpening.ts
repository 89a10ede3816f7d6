import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { systemScope } from '../../shared/scope/systemScope';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { earlyOpeningRepository } from '../persistence/earlyOpeningRepository';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { openSeatsAt } from './openSeatsAt';
import { heldSession } from './ownSession';
import { requireNoDrawUnderWay } from './requireNoDrawUnderWay';

const scope = systemScope('the opening of a session moves once both roles agree to it');

/**
 * Approves an early opening, as the discipline supervisor of the filing authority: the hour of the session moves, and
 * the names open at it by themselves. Both acts and the reason stay on record.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, NO_EARLY_OPENING, SAME_PERSON, DRAW_UNDER_WAY
 */
export async function approveEarlyOpening(
  { transaction, clock }: Deps,
  caller: Caller,
  { session: id }: { readonly session: string },
): Promise<EvaluationSession> {
  requireRole(caller, 'DISCIPLINE_SUPERVISOR');
  const now = clock.now();
  return transaction(async (session) => {
    await heldSession(session, caller, { id, status: 'PLANNED', now });
    const wishes = earlyOpeningRepository(session, caller);
    const [wish] = await wishes.find({ where: { liveKey: id } });
    if (!wish) throw refuse('NO_EARLY_OPENING');
    if (wish.requestedBy === caller.subject) throw refuse('SAME_PERSON');
    await requireNoDrawUnderWay(session, id);
    const approved = { approvedAt: now, approvedBy: caller.subject, liveKey: null };
    await wishes.update(wish.id, { expectedVersion: wish.version }, approved);
    const opensAt = wish.opensAt < now ? now : wish.opensAt;
    await evaluationSessionRepository(session, scope).update(id, {}, { opensAt });
    await openSeatsAt(session, id, opensAt);
    return evaluationSessionRepository(session, caller).oneOrRefuse(id);
  });
}
