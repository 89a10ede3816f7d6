import type { CivilDate } from '../../shared/civilDate';
import type { RequestStatus } from './Consent';

/** An exception from an in-principle rule (原则上条款的放宽), asked for one filing. */
export interface Waiver {
  readonly id: string;
  readonly filingId: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly rule: string;
  /** The membership it is for; null when it is for the pool. */
  readonly memberId: string | null;
  readonly reason: string;
  /** Document number or file reference. */
  readonly evidence: string;
  readonly status: RequestStatus;
  readonly requestedOn: CivilDate;
  /** Last day it counts. */
  readonly expiresOn: CivilDate;
  readonly decidedOn: CivilDate | null;
  readonly decisionReason: string | null;
  readonly version: number;
}
