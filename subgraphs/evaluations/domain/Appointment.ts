import type { CivilDate } from '../../shared/civilDate';

/** One term of a membership (聘期: pool × term), as committees tells it. */
export interface Appointment {
  readonly memberId: string;
  readonly poolId: string;
  readonly committeeId: string;
  readonly expertId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly termFrom: CivilDate;
  readonly termTo: CivilDate;
  /** Last day in the pool, when the membership has ended. */
  readonly exitedOn: CivilDate | null;
}

/** One term of one membership, for unique keys. */
export const appointmentKey = ({ memberId, termFrom }: Pick<Appointment, 'memberId' | 'termFrom'>): string =>
  `${memberId}:${termFrom}`;

/** Last day on which the term was served: its own, or the last day in the pool when that came first. */
export const servedUntil = ({ termTo, exitedOn }: Pick<Appointment, 'termTo' | 'exitedOn'>): CivilDate =>
  exitedOn !== null && exitedOn < termTo ? exitedOn : termTo;
