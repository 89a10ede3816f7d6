import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { Consent } from '../domain/Consent';
import type { ExpertPool } from '../domain/ExpertPool';
import type { Filing } from '../domain/Filing';
import type { OrganisingUnit } from '../domain/OrganisingUnit';
import type { PoolMember } from '../domain/PoolMember';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import type { ApplicationStep } from '../domain/SocialApplication';
import type { Waiver } from '../domain/Waiver';
import { applicationStepRepository } from '../persistence/applicationStepRepository';
import { consentRepository } from '../persistence/consentRepository';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { filingRepository } from '../persistence/filingRepository';
import { organisingUnitRepository } from '../persistence/organisingUnitRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { professionalGroupRepository } from '../persistence/professionalGroupRepository';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import { waiverRepository } from '../persistence/waiverRepository';
import { groupedBy } from './groupedBy';

/** Everything of one pool that its rules look at, persons apart. */
export interface PoolRecords {
  readonly pool: ExpertPool;
  readonly committee: ReviewCommittee;
  readonly unit: OrganisingUnit;
  /** Number of professional groups. */
  readonly groups: number;
  /** Ended memberships included. */
  readonly members: readonly PoolMember[];
  /** By application, in order. */
  readonly steps: ReadonlyMap<string, readonly ApplicationStep[]>;
  /** The open filing and the approved ones that the pool refers to. */
  readonly filings: readonly Filing[];
  readonly waivers: readonly Waiver[];
  readonly consents: readonly Consent[];
}

/**
 * Reads what the rules look at of several pools, within the reader's scope: nine statements, however many pools and
 * members. A pool out of reach is absent.
 */
export async function poolRecords(
  session: DatabaseSession,
  reader: Reader,
  poolIds: readonly string[],
): Promise<PoolRecords[]> {
  const pools = await expertPoolRepository(session, reader).byIds(poolIds);
  const ids = pools.map(({ id }) => id);
  const ofPools = { poolId: { in: ids } };
  const committees = await reviewCommitteeRepository(session, reader).find({ where: ofPools });
  const units = await organisingUnitRepository(session, reader).byIds(
    pools.map(({ organisingUnitId }) => organisingUnitId),
  );
  const groups = await professionalGroupRepository(session, reader).countPerParent('poolId', ids);
  const members = await poolMemberRepository(session, reader).find({ where: ofPools });
  const applicationIds = members.flatMap(({ applicationId }) => applicationId ?? []);
  const steps = await applicationStepRepository(session, reader).find({
    where: { applicationId: { in: applicationIds } },
    order: [{ column: 'ordinal', direction: 'ASC' }],
  });
  const filings = await filingRepository(session, reader).find({
    where: { anyOf: [{ liveKey: { in: ids } }, { id: { in: pools.flatMap(approvedOf) } }] },
  });
  const ofFilings = { filingId: { in: filings.map(({ id }) => id) } };
  const waivers = await waiverRepository(session, reader).find({ where: ofFilings });
  const consents = await consentRepository(session, reader).find({ where: ofFilings });
  const ownOf = {
    members: groupedBy(members, poolOf),
    steps: groupedBy(steps, poolOf),
    filings: groupedBy(filings, poolOf),
    waivers: groupedBy(waivers, poolOf),
    consents: groupedBy(consents, poolOf),
  };
  return pools.flatMap((pool) => {
    const committee = committees.find(({ poolId }) => poolId === pool.id);
    const unit = units.find(({ id }) => id === pool.organisingUnitId);
    if (!committee || !unit) return [];
    return {
      pool,
      committee,
      unit,
      groups: groups.get(pool.id) ?? 0,
      members: ownOf.members.get(pool.id) ?? [],
      steps: groupedBy(ownOf.steps.get(pool.id) ?? [], ({ applicationId }) => applicationId),
      filings: ownOf.filings.get(pool.id) ?? [],
      waivers: ownOf.waivers.get(pool.id) ?? [],
      consents: ownOf.consents.get(pool.id) ?? [],
    };
  });
}

const poolOf = ({ poolId }: { readonly poolId: string }): string => poolId;

const approvedOf = ({ currentFilingId, previousFilingId }: ExpertPool): string[] =>
  [currentFilingId, previousFilingId].flatMap((id) => id ?? []);
