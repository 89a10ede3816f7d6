import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { subjectDigest } from '../../shared/identity/subjectDigest';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { workCalendar } from '../../shared/workCalendar';
import { appointmentKey } from '../domain/Appointment';
import { appointmentOn } from '../domain/appointmentOn';
import { requireRulable } from '../domain/caseSteps';
import { checkedText } from '../domain/checkedText';
import { adverse, type ConductCase, type Ruling } from '../domain/ConductCase';
import { deadlineAfter } from '../domain/deadlineAfter';
import { policy } from '../domain/policy';
import { refuse } from '../domain/refusals';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import { askAppointments } from './askAppointments';
import type { Deps } from './Deps';
import { inTurn } from './inTurn';
import { nextRulingNo, settleCredit } from './settleCredit';

interface RuleOnCaseInput {
  readonly id: string;
  readonly version: number;
  readonly ruling: Ruling;
  readonly reasons: string;
}

type Counted = Pick<ConductCase, 'appointmentKey' | 'termFrom' | 'termTo'>;
const nowhere: Counted = { appointmentKey: null, termFrom: null, termTo: null };

/**
 * Rules on a case that has been heard (T五(五)). An unjustified refusal warns, the second one of the same appointment
 * disqualifies, and so does one confirmed violation: by event, in every pool. The expert may appeal. For
 * FILING_AUTHORITY.
 * @throws Refusal NOT_FOUND, CASE_STATUS, HEARING_RUNS, WRONG_RULING, NAMES_SEALED, NO_APPOINTMENT, INVALID_TEXT,
 *   CONFLICT
 */
export async function ruleOnCase(deps: Deps, caller: Caller, input: RuleOnCaseInput): Promise<ConductCase> {
  requireRole(caller, 'FILING_AUTHORITY');
  const { id, version, ruling } = input;
  const { clock } = deps;
  const today = clock.today();
  const reasons = checkedText('reasons', input.reasons, 2000);
  const read = await conductCaseRepository(deps.session, caller).oneOrRefuse(id);
  requireRulable(read, ruling, today);
  const counted = ruling === 'UNJUSTIFIED' ? await countedIn(deps, read) : nowhere;
  const isAdverse = adverse.includes(ruling);
  const appealEndsOn = isAdverse
    ? deadlineAfter(today, policy.APPEAL_PERIOD_DAYS.value, workCalendar.nextWorkday)
    : null;
  const rule = async (session: DatabaseSession, rulingNo: number | null): Promise<ConductCase> => {
    const cases = conductCaseRepository(session, caller);
    requireRulable(await cases.oneOrRefuse(id), ruling, today);
    const ruled = { status: 'RULED', ruling, reasons, ruledOn: today, rulingNo, appealEndsOn } as const;
    const changes = { ...ruled, ...counted, ruledBy: subjectDigest(caller) };
    await cases.update(id, { expectedVersion: version }, changes);
    return cases.oneOrRefuse(id);
  };
  const { expertId } = read;
  if (!isAdverse || expertId === null) return deps.transaction((session) => rule(session, null));
  return inTurn(deps, expertId, async (session) => {
    await rule(session, await nextRulingNo(session, expertId));
    await settleCredit(session, expertId, { today, now: clock.now() });
    return conductCaseRepository(session, caller).oneOrRefuse(id);
  });
}

/** The appointment in which a refusal counts, as committees tells it today; it is kept with the ruling. */
async function countedIn(
  { committees }: Deps,
  { expertId, poolId, occurredOn }: ConductCase,
): Promise<Counted> {
  const terms = await askAppointments(committees, { experts: [expertId ?? ''] });
  const term = appointmentOn(terms, poolId, occurredOn);
  if (!term) throw refuse('NO_APPOINTMENT', { day: occurredOn });
  return { appointmentKey: appointmentKey(term), termFrom: term.termFrom, termTo: term.termTo };
}
