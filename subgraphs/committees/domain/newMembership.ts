import type { CivilDate } from '../../shared/civilDate';
import type { ExpertPool } from './ExpertPool';
import type { MemberOffice, MemberSource } from './facts';
import { liveKeyOf, type PoolMember } from './PoolMember';
import type { TitleLevel } from './reference/titleSeries';

/** The person as named, with the title that counts for the committee. */
export interface Nominee {
  readonly expertId: string;
  readonly nameSortKey: string;
  readonly title: { readonly seriesNo: number; readonly level: TitleLevel };
}

interface Route {
  readonly id: string;
  readonly source: MemberSource;
  readonly today: CivilDate;
  readonly office?: MemberOffice;
  readonly leader?: boolean;
  readonly fieldExperience?: string | null;
  readonly groupId?: string | null;
  readonly designatedBy?: string;
  readonly designationReason?: string;
  readonly applicationId?: string;
}

/** A membership as each of the three routes begins it (T三): proposed, without a term, not yet in any filing. */
export function newMembership(
  pool: ExpertPool,
  { expertId, nameSortKey, title }: Nominee,
  route: Route,
): Omit<PoolMember, 'version'> {
  return {
    id: route.id,
    poolId: pool.id,
    committeeId: pool.committeeId,
    expertId,
    filingAuthorityId: pool.filingAuthorityId,
    organisingUnitId: pool.organisingUnitId,
    nameSortKey,
    source: route.source,
    office: route.office ?? 'MEMBER',
    leader: route.leader ?? false,
    fieldExperience: route.fieldExperience ?? null,
    groupId: route.groupId ?? null,
    seriesNo: title.seriesNo,
    titleLevel: title.level,
    status: 'PROPOSED',
    proposedOn: route.today,
    admittedOn: null,
    termFrom: null,
    termTo: null,
    renewedOn: null,
    renewals: null,
    designatedBy: route.designatedBy ?? null,
    designationReason: route.designationReason ?? null,
    applicationId: route.applicationId ?? null,
    exitReason: null,
    exitedOn: null,
    exitNote: null,
    liveKey: liveKeyOf(pool.id, expertId),
  };
}
