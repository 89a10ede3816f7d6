import { addDays } from '../../subgraphs/shared/civilDate';
import type { RequestStatus } from '../../subgraphs/committees/domain/Consent';
import { pairOf, type SharingAgreement } from '../../subgraphs/committees/domain/SharingAgreement';
import type { PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

const STANDS: readonly RequestStatus[] = ['GRANTED', 'REQUESTED', 'GRANTED', 'ENDED', 'REFUSED'];
const MOST = 15;
/** A pool whose filing lasts for the agreement. */
const LONG_ENOUGH = 250;

/** A few agreements between pools of one series and different units. */
export function sharingsOf({ ids, asOf }: Workshop, drafts: readonly PoolDraft[]): SharingAgreement[] {
  const lasting = drafts.filter(({ plan }) => (plan.lineage.daysLeft ?? 0) > LONG_ENOUGH);
  const pairs = lasting.flatMap((one, place) => {
    const other = lasting
      .slice(place + 1)
      .find(({ plan, unit }) => plan.seriesNo === one.plan.seriesNo && unit.id !== one.unit.id);
    return place % 2 === 0 && other ? [[one, other] as const] : [];
  });
  return pairs.slice(0, MOST).map(([one, other], turn) => {
    const status = STANDS[turn % STANDS.length] ?? 'GRANTED';
    const live = status === 'GRANTED' || status === 'REQUESTED';
    return {
      id: ids('sharing'),
      poolId: one.pool.id,
      filingAuthorityId: one.pool.filingAuthorityId,
      organisingUnitId: one.pool.organisingUnitId,
      otherPoolId: other.pool.id,
      otherAuthorityId: other.pool.filingAuthorityId,
      otherUnitId: other.pool.organisingUnitId,
      status,
      proposedOn: addDays(asOf, -100 + turn),
      agreedOn: status === 'GRANTED' || status === 'ENDED' ? addDays(asOf, -80 + turn) : null,
      endsOn: status === 'ENDED' ? addDays(asOf, -10) : addDays(asOf, 200),
      liveKey: live ? pairOf(one.pool.id, other.pool.id) : null,
      version: status === 'REQUESTED' ? 1 : 2,
    };
  });
}
