import type { CivilDate } from '../../shared/civilDate';
import type { MemberStatus } from './facts';

/** One term of a membership: what 聘期 means here, pool × term (T五(五), T五(六)). */
export interface Appointment {
  readonly memberId: string;
  readonly poolId: string;
  readonly committeeId: string;
  readonly expertId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly status: MemberStatus;
  readonly termFrom: CivilDate;
  readonly termTo: CivilDate;
  /** Last day in the pool, when the membership has ended. */
  readonly exitedOn: CivilDate | null;
}
