import { isDuplicateKey } from '../../shared/database/databaseErrors';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { checkedText } from '../domain/checkedText';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { earlyOpeningRepository } from '../persistence/earlyOpeningRepository';
import type { Deps } from './Deps';
import { heldSession } from './ownSession';
import { requireNoDrawUnderWay } from './requireNoDrawUnderWay';

interface RequestEarlyOpeningInput {
  readonly session: string;
  readonly reason: string;
  readonly opensAt: Date;
}

/**
 * Asks to open the names of a session before their hour. Nothing opens until the supervisor approves.
 * @throws Refusal NOT_FOUND, WRONG_STATUS, INVALID_TEXT, EARLY_OPENING_NOT_EARLIER, EARLY_OPENING_WAITS,
 *   DRAW_UNDER_WAY
 */
export async function requestEarlyOpening(
  { transaction, clock }: Deps,
  caller: Caller,
  { session: id, reason, opensAt }: RequestEarlyOpeningInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT');
  const now = clock.now();
  const stored = checkedText('reason', reason, 1000);
  return transaction(async (session) => {
    const meeting = await heldSession(session, caller, { id, status: 'PLANNED', now });
    if (opensAt < now || opensAt >= meeting.opensAt)
      throw refuse('EARLY_OPENING_NOT_EARLIER', { opensAt: meeting.opensAt.toISOString() });
    await requireNoDrawUnderWay(session, id);
    await earlyOpeningRepository(session, caller).insert({
      id: newId('opening', now),
      sessionId: id,
      filingAuthorityId: meeting.filingAuthorityId,
      organisingUnitId: meeting.organisingUnitId,
      reason: stored,
      opensAt,
      requestedAt: now,
      requestedBy: caller.subject,
      requestedRole: caller.role,
      approvedAt: null,
      approvedBy: null,
      liveKey: id,
    });
    return meeting;
  }).catch((error: unknown) => {
    throw isDuplicateKey(error, 'early_opening_live') ? refuse('EARLY_OPENING_WAITS') : error;
  });
}
