import type { MemberFacts, MemberOffice, MemberSource } from './facts';
import type { TitleLevel } from './reference/titleSeries';

/** One line of a submission's roster (备案名册), with everything the rules were told of the person. Never changed. */
export interface RosterEntry {
  readonly id: string;
  readonly submissionId: string;
  readonly filingId: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** Place in the roster, from 1, in order of name. */
  readonly ordinal: number;
  readonly memberId: string;
  readonly expertId: string;
  readonly nameSortKey: string;
  readonly source: MemberSource;
  readonly seriesNo: number;
  readonly titleLevel: TitleLevel;
  readonly office: MemberOffice;
  readonly leader: boolean;
  readonly groupId: string | null;
  /** Dates and categories, no name and no number. Never shown. */
  readonly facts: MemberFacts;
}
