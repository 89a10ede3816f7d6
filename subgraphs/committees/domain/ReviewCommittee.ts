import type { CivilDate } from '../../shared/civilDate';
import type { CommitteeAudience, CommitteeLevel } from './facts';
import type { RecordedCompetence } from './RecordedCompetence';

/** A review committee (评审委员会): a lineage that survives every re-filing of its one pool. */
export interface ReviewCommittee {
  readonly id: string;
  /** Human code, unique in the city; the pool's as well. */
  readonly code: string;
  readonly name: string;
  readonly level: CommitteeLevel;
  /** Number of the one title series. */
  readonly seriesNo: number;
  /** Null when built for the whole series. */
  readonly specialty: string | null;
  readonly crossIndustry: boolean;
  readonly audience: CommitteeAudience;
  /** 执行评委人数. */
  readonly seats: number;
  readonly expectedApplicants: number | null;
  /** The authority's own flag that 5× applies, and why it was last set. */
  readonly largeScale: boolean;
  readonly largeScaleReason: string | null;
  /** Smallest executive number agreed; the three are null together. */
  readonly seatsAtLeast: number | null;
  readonly adjustmentReason: string | null;
  readonly adjustedOn: CivilDate | null;
  readonly organisingUnitId: string;
  readonly filingAuthorityId: string;
  readonly poolId: string;
  /** Who files it and by which clause, as decided on the day of registration. */
  readonly competence: RecordedCompetence;
  readonly registeredOn: CivilDate;
  readonly version: number;
}

/** A smaller executive number, agreed (T三). */
export interface SizeAdjustment {
  readonly seatsAtLeast: number;
  readonly reason: string;
  readonly agreedOn: CivilDate;
}

/** The adjustment of a committee, or null when none was agreed. */
export function sizeAdjustmentOf(
  committee: Pick<ReviewCommittee, 'seatsAtLeast' | 'adjustmentReason' | 'adjustedOn'>,
): SizeAdjustment | null {
  const { seatsAtLeast, adjustmentReason, adjustedOn } = committee;
  if (seatsAtLeast === null || adjustmentReason === null || adjustedOn === null) return null;
  return { seatsAtLeast, reason: adjustmentReason, agreedOn: adjustedOn };
}
