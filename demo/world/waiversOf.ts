import { addDays } from '../../subgraphs/shared/civilDate';
import type { RequestStatus } from '../../subgraphs/committees/domain/Consent';
import type { Filing } from '../../subgraphs/committees/domain/Filing';
import type { Waiver } from '../../subgraphs/committees/domain/Waiver';
import type { Quirk } from '../plan/quirks';
import type { Round } from './lineageOf';
import type { MemberDraft, PoolDraft } from './PoolDraft';
import type { SlotFlaw } from './slotsOf';
import type { Workshop } from './Workshop';

interface Asked {
  readonly rules: readonly string[];
  readonly status: RequestStatus;
  /** Whose membership it is for; of the pool as a whole when absent. */
  readonly forFlaw?: SlotFlaw;
}

/** What organisers ask to be excepted from. */
const askedFor: Partial<Record<Quirk, Asked>> = {
  SIZE_WAIVED: { rules: ['R-08', 'R-10'], status: 'GRANTED' },
  TOO_FEW: { rules: ['R-08', 'R-10'], status: 'REQUESTED' },
  NO_SOCIAL: { rules: ['R-11'], status: 'REQUESTED' },
  FEW_SENIOR: { rules: ['R-22P'], status: 'REQUESTED' },
  PUBLIC_MAJORITY: { rules: ['R-38'], status: 'REFUSED' },
  RECENT_SENIOR: { rules: ['R-25'], status: 'REQUESTED', forFlaw: 'RECENT_TITLE' },
  RETIRED_ENTRANT: { rules: ['R-35'], status: 'REQUESTED', forFlaw: 'RETIRED' },
};
const LASTS_DAYS = 1000;

/** The exceptions asked for one filing. */
export function waiversOf(
  { ids, asOf }: Workshop,
  { plan, pool }: PoolDraft,
  { lastDay, startedOn, submittedOn }: Round,
  { id: filingId }: Filing,
  members: readonly MemberDraft[],
): Waiver[] {
  const asked = plan.quirk === null ? undefined : askedFor[plan.quirk];
  if (!asked || submittedOn === null) return [];
  const { rules, status, forFlaw } = asked;
  const person = members.find(({ flaw }) => forFlaw !== undefined && flaw === forFlaw);
  const decided = status !== 'REQUESTED';
  return rules.map((rule) => ({
    id: ids('waiver'),
    filingId,
    poolId: pool.id,
    filingAuthorityId: pool.filingAuthorityId,
    organisingUnitId: pool.organisingUnitId,
    rule,
    memberId: person?.member.id ?? null,
    reason: person ? '业内知名专家,评审工作确有需要' : '本专业专家总量不足,短期内难以达到要求',
    evidence: `渝职评函〔${startedOn.slice(0, 4)}〕${Number(startedOn.slice(5, 7))}号`,
    status,
    requestedOn: addDays(submittedOn, -10),
    expiresOn: lastDay ?? addDays(asOf, LASTS_DAYS),
    decidedOn: decided ? addDays(submittedOn, -2) : null,
    decisionReason: decided
      ? status === 'GRANTED'
        ? '情况属实,同意'
        : '应多数来自非公有制单位,不同意放宽'
      : null,
    version: decided ? 2 : 1,
  }));
}
