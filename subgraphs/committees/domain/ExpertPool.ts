import type { CivilDate } from '../../shared/civilDate';
import type { CommitteeLevel } from './facts';

/** An expert pool (评委会专家库), T一: one per committee. */
export interface ExpertPool {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly committeeId: string;
  /** Level and series are the committee's, copied so that a list of pools is filtered without a join. */
  readonly level: CommitteeLevel;
  readonly seriesNo: number;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** Whether experts may apply by themselves (社会遴选), T三(二). */
  readonly openToApplications: boolean;
  /** The filing approved last, with its validity, which may begin in future; null before the first. */
  readonly currentFilingId: string | null;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
  /** The one approved before it, which is in force until the new one begins. */
  readonly previousFilingId: string | null;
  readonly previousFirstDay: CivilDate | null;
  readonly previousLastDay: CivilDate | null;
  readonly version: number;
}
