import type { CivilDate } from '../../shared/civilDate';
import type { RequestStatus } from './Consent';

/** An agreement of two pools of one series to share experts (专家共享), R-55. The first side proposed it. */
export interface SharingAgreement {
  readonly id: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly otherPoolId: string;
  readonly otherAuthorityId: string;
  readonly otherUnitId: string;
  readonly status: RequestStatus;
  readonly proposedOn: CivilDate;
  readonly agreedOn: CivilDate | null;
  /** Last day of the agreement, or the day it was ended. */
  readonly endsOn: CivilDate;
  /** Both pools while it is asked or agreed, null after: two pools have one agreement at a time. */
  readonly liveKey: string | null;
  readonly version: number;
}

/** Value of liveKey of an agreement that is not over; the same whichever side proposed. */
export const pairOf = (onePoolId: string, otherPoolId: string): string =>
  [onePoolId, otherPoolId].sort().join(':');
