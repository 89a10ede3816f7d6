import type { CivilDate } from '../../shared/civilDate';
import type { MemberOffice, MemberSource, MemberStatus } from './facts';
import type { Renewal } from './Renewal';
import type { TitleLevel } from './reference/titleSeries';

export type ExitReason =
  'TERM_ENDED' | 'OWN_REQUEST' | 'NO_LONGER_ELIGIBLE' | 'DISQUALIFIED' | 'ORGANISER_ADJUSTMENT' | 'DECEASED';

/** Membership of an expert in a pool (入库专家). It is ended, never removed. */
export interface PoolMember {
  readonly id: string;
  readonly poolId: string;
  readonly committeeId: string;
  readonly expertId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** The order of the roster, as the experts subgraph makes it of the name. Never shown. */
  readonly nameSortKey: string;
  readonly source: MemberSource;
  readonly office: MemberOffice;
  /** 党政机关领导 recommended as chair or vice-chair, with the evidence of professional experience. */
  readonly leader: boolean;
  readonly fieldExperience: string | null;
  readonly groupId: string | null;
  /** Title with which the expert was named. */
  readonly seriesNo: number;
  readonly titleLevel: TitleLevel;
  readonly status: MemberStatus;
  /** The day the route put the person forward. */
  readonly proposedOn: CivilDate;
  readonly admittedOn: CivilDate | null;
  /** Term (聘期), both days included; set by the approval of a filing. */
  readonly termFrom: CivilDate | null;
  readonly termTo: CivilDate | null;
  /** The organiser wants the member in the next filing too; cleared when that filing is approved. */
  readonly renewedOn: CivilDate | null;
  /** Every renewal, the latest last; null while there was none. */
  readonly renewals: readonly Renewal[] | null;
  /** 认定: who designated, and for which honour or post (T三(三)). */
  readonly designatedBy: string | null;
  readonly designationReason: string | null;
  /** 遴选: the application that led here. */
  readonly applicationId: string | null;
  readonly exitReason: ExitReason | null;
  readonly exitedOn: CivilDate | null;
  readonly exitNote: string | null;
  /** Pool and expert while the membership lasts, null after: a person is in a pool once at a time. */
  readonly liveKey: string | null;
  readonly version: number;
}

/** Value of liveKey of a membership or an application that is not over. */
export const liveKeyOf = (poolId: string, expertId: string): string => `${poolId}:${expertId}`;
