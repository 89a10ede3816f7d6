import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { CommitteeLevel } from '../domain/facts';
import { filingInForce } from '../domain/filingInForce';
import type { ProfessionalGroup } from '../domain/ProfessionalGroup';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { professionalGroupRepository } from '../persistence/professionalGroupRepository';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import type { Deps } from './Deps';
import { groupedBy } from './groupedBy';

/** What evaluations must know of a pool to plan a session. */
export interface PoolForSession {
  readonly poolId: string;
  readonly committeeId: string;
  readonly name: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly level: CommitteeLevel;
  readonly seriesNo: number;
  readonly seats: number;
  readonly groups: readonly ProfessionalGroup[];
  readonly filingId: string | null;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
}

/** Pools with the filing in force today, in three statements. For SERVICE. */
export async function poolsForSessions(
  { session, clock }: Deps,
  caller: Caller,
  { ids }: { readonly ids: readonly string[] },
): Promise<PoolForSession[]> {
  requireRole(caller, 'SERVICE');
  const today = clock.today();
  const pools = await expertPoolRepository(session, caller).byIds(ids);
  const ofPools = { poolId: { in: pools.map(({ id }) => id) } };
  const committees = await reviewCommitteeRepository(session, caller).find({ where: ofPools });
  const groups = await professionalGroupRepository(session, caller).find({
    where: ofPools,
    order: [{ column: 'ordinal', direction: 'ASC' }],
  });
  const seats = new Map(committees.map((committee) => [committee.poolId, committee.seats]));
  const groupsOf = groupedBy(groups, ({ poolId }) => poolId);
  return pools.map((pool) => {
    const filing = filingInForce(pool, today);
    return {
      poolId: pool.id,
      committeeId: pool.committeeId,
      name: pool.name,
      filingAuthorityId: pool.filingAuthorityId,
      organisingUnitId: pool.organisingUnitId,
      level: pool.level,
      seriesNo: pool.seriesNo,
      seats: seats.get(pool.id) ?? 0,
      groups: groupsOf.get(pool.id) ?? [],
      filingId: filing?.filingId ?? null,
      firstDay: filing?.firstDay ?? null,
      lastDay: filing?.lastDay ?? null,
    };
  });
}
