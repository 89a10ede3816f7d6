import { addYears, type CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { requireText } from '../domain/inputChecks';
import { policy } from '../domain/policy';
import { refuse } from '../domain/refusals';
import type { Waiver } from '../domain/Waiver';
import { requireWaivable, requireWaivableFor } from '../domain/waiverRules';
import { filingRepository } from '../persistence/filingRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { waiverRepository } from '../persistence/waiverRepository';
import { createOnce } from './createOnce';
import type { Deps } from './Deps';

interface Input {
  readonly idempotencyKey: string;
  readonly filing: string;
  readonly rule: string;
  readonly member?: string | null | undefined;
  readonly reason: string;
  readonly evidence: string;
  readonly expiresOn: CivilDate;
}

/**
 * Asks to waive an in-principle rule (原则上) for an open filing, or one judged at the draw for a filing in force; for one
 * person where the rule is about persons. Throws NOT_WAIVABLE, RULE_NOT_PER_PERSON, RULE_PER_PERSON, DATE_IN_PAST, DATE_TOO_LATE, ALREADY_REQUESTED. For ORGANISING_UNIT.
 */
export async function requestWaiver(deps: Deps, caller: Caller, input: Input): Promise<Waiver> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { rule, expiresOn } = input;
  const memberId = input.member ?? null;
  requireWaivable(rule, memberId);
  const reason = requireText('reason', input.reason, 1000);
  const evidence = requireText('evidence', input.evidence, 1000);
  const now = deps.clock.now();
  const today = deps.clock.today();
  const id = await createOnce(deps, caller, { operation: 'requestWaiver', input }, async (session) => {
    requireWithinTerm(expiresOn, today);
    const filing = await filingRepository(session, caller).lockedOrRefuse(input.filing);
    requireWaivableFor(filing, rule, today);
    const { poolId, filingAuthorityId, organisingUnitId } = filing;
    if (memberId !== null) {
      const known = { id: memberId, poolId, liveKey: { isNull: false } } as const;
      if (!(await poolMemberRepository(session, caller).exists(known))) throw refuseRow('NOT_FOUND');
    }
    const waivers = waiverRepository(session, caller);
    const same = { filingId: filing.id, rule, memberId, status: 'REQUESTED' } as const;
    if (await waivers.exists(same)) throw refuse('ALREADY_REQUESTED');
    const waiver = {
      ...same,
      id: newId('waiver', now),
      poolId,
      filingAuthorityId,
      organisingUnitId,
      reason,
      evidence,
      requestedOn: today,
      expiresOn,
      decidedOn: null,
      decisionReason: null,
    };
    await waivers.insert(waiver);
    return waiver.id;
  });
  return waiverRepository(deps.session, caller).oneOrRefuse(id);
}

/** An exception ends: at the latest after as many years as a filing may be valid. */
function requireWithinTerm(expiresOn: CivilDate, today: CivilDate): void {
  const latest = addYears(today, policy.VALIDITY_YEARS.value);
  if (expiresOn < today) throw refuse('DATE_IN_PAST', { field: 'expiresOn' });
  if (expiresOn > latest) throw refuse('DATE_TOO_LATE', { field: 'expiresOn', latest });
}
