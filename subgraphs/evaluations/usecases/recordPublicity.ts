import { daysBetween, isCivilDate, type CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { evaluate, isBroken, type RuleFinding } from '../../shared/rule';
import { workCalendar } from '../../shared/workCalendar';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { publicityFacts, publicityRules } from '../domain/rules/publicityRules';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { publicityRepository } from '../persistence/publicityRepository';
import type { Deps } from './Deps';
import { heldSession } from './ownSession';

interface RecordPublicityInput {
  readonly session: string;
  readonly version: number;
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
}

/** A longer period is a slip of the keyboard. */
const MOST_DAYS = 92;

/**
 * Records when the results of a closed session are public: five working days or more. The last of them is
 * the last secret one: from the day after, letters may go to units (R-68, policy SECRET_UNTIL).
 * @throws Refusal NOT_FOUND, WRONG_STATUS, PUBLICITY_PERIOD, PUBLICITY_TOO_SHORT with the finding (days of a year whose
 *   holidays are not known cannot be counted), PUBLICITY_RECORDED, CONFLICT
 */
export async function recordPublicity(
  { transaction, clock }: Deps,
  caller: Caller,
  { session: id, version, firstDay, lastDay }: RecordPublicityInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT');
  const now = clock.now();
  return transaction(async (session) => {
    const held = await heldSession(session, caller, { id, status: 'CLOSED', now });
    const publicities = publicityRepository(session, caller);
    if (await publicities.exists({ sessionId: id })) throw refuse('PUBLICITY_RECORDED');
    const findings = judged({ firstDay, lastDay }, { after: held.lastMeetingDay, asOf: clock.today() });
    const sessions = evaluationSessionRepository(session, caller);
    await sessions.update(id, { expectedVersion: version }, { secrecyEndsOn: lastDay });
    await publicities.insert({
      id: newId('publicity', now),
      sessionId: id,
      filingAuthorityId: held.filingAuthorityId,
      organisingUnitId: held.organisingUnitId,
      firstDay,
      lastDay,
      findings,
      recordedAt: now,
    });
    return sessions.oneOrRefuse(id);
  });
}

function judged(
  { firstDay, lastDay }: Pick<RecordPublicityInput, 'firstDay' | 'lastDay'>,
  { after, asOf }: { readonly after: CivilDate; readonly asOf: CivilDate },
): RuleFinding[] {
  const inOrder = isCivilDate(firstDay) && isCivilDate(lastDay) && after <= firstDay && firstDay <= lastDay;
  if (!inOrder || daysBetween(firstDay, lastDay) >= MOST_DAYS)
    throw refuse('PUBLICITY_PERIOD', { day: after, max: MOST_DAYS });
  const period = { from: firstDay, until: lastDay };
  const findings = evaluate(publicityRules, publicityFacts(period, asOf, workCalendar.isWorkday));
  if (findings.some(isBroken)) throw refuse('PUBLICITY_TOO_SHORT', {}, findings);
  return findings;
}
