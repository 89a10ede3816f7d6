import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { ExpertPool } from '../domain/ExpertPool';
import { filingInForce } from '../domain/filingInForce';
import type { OrganisingUnit } from '../domain/OrganisingUnit';
import type { PoolMember } from '../domain/PoolMember';
import type { ProfessionalGroup } from '../domain/ProfessionalGroup';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import { inRunningTerm, servesOn, type MemberInTerm } from '../domain/servesOn';
import type { Waiver } from '../domain/Waiver';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { filingRepository } from '../persistence/filingRepository';
import { organisingUnitRepository } from '../persistence/organisingUnitRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { professionalGroupRepository } from '../persistence/professionalGroupRepository';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import { rosterEntryRepository } from '../persistence/rosterEntryRepository';
import { sharingAgreementRepository } from '../persistence/sharingAgreementRepository';
import { waiverRepository } from '../persistence/waiverRepository';

/** A pool to draw from, and the agreement that shares it; null for the committee's own. */
export interface HomeOfDraw {
  readonly pool: ExpertPool;
  readonly sharingId: string | null;
}

/** The rows that a draw rests on. */
export interface DrawRecords {
  readonly pool: ExpertPool;
  readonly committee: ReviewCommittee;
  readonly unit: OrganisingUnit;
  readonly groups: readonly ProfessionalGroup[];
  /** The own pool first. */
  readonly homes: readonly HomeOfDraw[];
  /** Each person once, as a member of the own pool where that is so. */
  readonly members: readonly MemberInTerm[];
  /** Granted for the filing in force. */
  readonly waivers: readonly Waiver[];
}

/** Reads them in at most ten statements, however many members and shared pools there are; null without such a pool. */
export async function drawRecords(
  session: DatabaseSession,
  reader: Reader,
  poolId: string,
  today: CivilDate,
): Promise<DrawRecords | null> {
  const pools = expertPoolRepository(session, reader);
  const pool = await pools.one(poolId);
  if (pool === null) return null;
  const [committee] = await reviewCommitteeRepository(session, reader).find({ where: { poolId } });
  const unit = await organisingUnitRepository(session, reader).one(pool.organisingUnitId);
  if (!committee || unit === null) return null;
  const groups = await professionalGroupRepository(session, reader).find({
    where: { poolId },
    order: [{ column: 'ordinal', direction: 'ASC' }],
  });
  const shared = await sharedPools(session, reader, pool, today);
  const homes = [{ pool, sharingId: null }, ...shared];
  const filingId = filingInForce(pool, today)?.filingId;
  const waivers = await waiverRepository(session, reader).find({
    where: { filingId: { in: filingId === undefined ? [] : [filingId] }, status: 'GRANTED' },
  });
  return {
    pool,
    committee,
    unit,
    groups,
    homes,
    waivers,
    members: await serving(session, reader, homes, today),
  };
}

/** The pools that an agreement in force shares and whose own filing is valid, in the order of the agreements. */
async function sharedPools(
  session: DatabaseSession,
  reader: Reader,
  { id }: ExpertPool,
  today: CivilDate,
): Promise<HomeOfDraw[]> {
  const agreements = await sharingAgreementRepository(session, reader).find({
    where: { status: 'GRANTED', endsOn: { gte: today }, anyOf: [{ poolId: id }, { otherPoolId: id }] },
  });
  const otherOf = new Map(
    agreements.map((agreement) => [
      agreement.poolId === id ? agreement.otherPoolId : agreement.poolId,
      agreement.id,
    ]),
  );
  const pools = await expertPoolRepository(session, reader).byIds([...otherOf.keys()]);
  const byId = new Map(pools.map((pool) => [pool.id, pool]));
  return [...otherOf].flatMap(([poolId, sharingId]) => {
    const pool = byId.get(poolId);
    return pool && filingInForce(pool, today) !== null ? { pool, sharingId } : [];
  });
}

async function serving(
  session: DatabaseSession,
  reader: Reader,
  homes: readonly HomeOfDraw[],
  today: CivilDate,
): Promise<MemberInTerm[]> {
  const places = new Map(homes.map(({ pool }, place) => [pool.id, place]));
  const admitted = await poolMemberRepository(session, reader).find({
    where: { poolId: { in: [...places.keys()] }, status: 'ADMITTED', termTo: { gte: today } },
  });
  const inForce = await rosterOfFilingsInForce(session, reader, homes, today);
  const filingOf = new Map(homes.map(({ pool }) => [pool.id, filingInForce(pool, today)]));
  const members = admitted
    .filter((member): member is MemberInTerm => servesOn(member, today, inForce))
    .map((member) => inRunningTerm(member, today, filingOf.get(member.poolId) ?? null));
  const placeOf = ({ poolId }: PoolMember): number => places.get(poolId) ?? homes.length;
  const once = new Map<string, MemberInTerm>();
  for (const member of members) {
    const known = once.get(member.expertId);
    if (!known || placeOf(member) < placeOf(known)) once.set(member.expertId, member);
  }
  return [...once.values()];
}

/** Members of the filings in force that a later one, approved already, is about to follow. */
async function rosterOfFilingsInForce(
  session: DatabaseSession,
  reader: Reader,
  homes: readonly HomeOfDraw[],
  today: CivilDate,
): Promise<ReadonlySet<string>> {
  const filingIds = homes.flatMap(({ pool }) => {
    const filingId = filingInForce(pool, today)?.filingId;
    return filingId === undefined || filingId === pool.currentFilingId ? [] : filingId;
  });
  const filings = await filingRepository(session, reader).byIds(filingIds);
  const submissions = filings.flatMap(({ submissionId }) => submissionId ?? []);
  const entries = await rosterEntryRepository(session, reader).find({
    where: { submissionId: { in: submissions } },
  });
  return new Set(entries.map(({ memberId }) => memberId));
}
