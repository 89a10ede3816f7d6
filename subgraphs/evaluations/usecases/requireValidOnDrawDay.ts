import type { Caller } from '../../shared/identity/Caller';
import { evaluate, isBroken } from '../../shared/rule';
import { refuse } from '../domain/refusals';
import { sessionRules } from '../domain/rules/sessionRules';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { filingInForce, poolForSession } from './poolForSession';

/**
 * R-06 once more before the shares are revealed: the filing may have ended, or the session may have moved, since the
 * list was frozen. Asks committees, so never inside a transaction.
 * @throws Refusal NOT_FOUND, OUTSIDE_VALIDITY
 */
export async function requireValidOnDrawDay(
  { session, committees, clock }: Deps,
  caller: Caller,
  drawId: string,
): Promise<void> {
  const draw = await panelDrawRepository(session, caller).oneOrRefuse(drawId);
  const meeting = await evaluationSessionRepository(session, caller).oneOrRefuse(draw.sessionId);
  const filing = filingInForce(await poolForSession(committees, draw.poolId));
  const days = [
    { kind: 'DRAW' as const, on: clock.today() },
    ...meeting.meetingDays.map((on) => ({ kind: 'MEETING' as const, on })),
  ];
  const findings = evaluate(sessionRules, { asOf: clock.today(), filing, days });
  if (findings.some(isBroken)) throw refuse('OUTSIDE_VALIDITY', {}, findings);
}
