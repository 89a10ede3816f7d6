export type SeatOffice = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER';
export type Attendance = 'PENDING' | 'ATTENDED' | 'ABSENT';

/** An executive seat of a session (执行评委). */
export interface Seat {
  readonly id: string;
  readonly sessionId: string;
  readonly committeeId: string;
  readonly poolId: string;
  readonly expertId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** Year of the session, for histories and rotations. */
  readonly year: number;
  /** Opening of the session, NEVER once it is cancelled: before it nobody but the holder sees who sits here. */
  readonly opensAt: Date;
  readonly office: SeatOffice;
  readonly groupId: string | null;
  readonly attendance: Attendance;
  readonly version: number;
}

/** The opening of a seat whose session was cancelled: the last day that every database can hold. */
export const NEVER = new Date('9999-12-31T00:00:00Z');
