import type { CivilDate } from '../../shared/civilDate';
import type { Employment, EmploymentStatus } from './expertFacts';
import type { RecordOf } from './RecordOf';

/**
 * Where somebody works and as what (工作单位, 人员身份), as it was told. The row without an end is today's. Name and
 * sector of the employer stand here and not with the employer, so that what one organiser tells never changes what
 * another one reads.
 */
export interface RecordedEmployment extends RecordOf, Employment {
  readonly status: EmploymentStatus;
  readonly employerName: string;
  /** First day on which it no longer held; null for today's. */
  readonly endedOn: CivilDate | null;
}
