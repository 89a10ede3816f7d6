import type { CivilDate } from '../../shared/civilDate';
import type { ConsentLeg } from './CompetenceInput';

export type RequestStatus = 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'ENDED';

/** A consent in the chain of an autonomous unit (同意), R-07; bound to the hash of the roster that was read. */
export interface Consent {
  readonly id: string;
  readonly filingId: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly leg: ConsentLeg;
  readonly departmentId: string;
  readonly rosterHash: string;
  readonly status: RequestStatus;
  readonly decidedOn: CivilDate | null;
  readonly reason: string | null;
  readonly version: number;
}
