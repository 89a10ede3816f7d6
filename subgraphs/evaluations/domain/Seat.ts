export type SeatOffice = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER';
export type Attendance = 'PENDING' | 'ATTENDED' | 'ABSENT';

/** How somebody came to a seat. ARCHIVE: before the register of draws began. */
export type SeatOrigin = 'DRAW' | 'RESERVE' | 'SUPPLEMENTARY_DRAW' | 'ARCHIVE';
export type SeatStatus = 'CALLED' | 'ACCEPTED' | 'SIGNED_IN' | 'VACATED';

/** Why a seat was given up or taken away. */
export type VacancyReason =
  | 'ILLNESS'
  | 'OFFICIAL_DUTY'
  | 'CONFLICT'
  | 'CONTACT_WRONG'
  | 'OUT_OF_TOWN'
  | 'UNWILLING'
  | 'NO_REASON'
  | 'NO_ANSWER'
  | 'UNTRAINED'
  | 'INELIGIBLE'
  | 'ABSENT'
  | 'PLEDGE_REFUSED';

/** An executive seat of a session (执行评委) and who was called to it; a seat given up stays, and its place is taken anew. */
export interface Seat {
  readonly id: string;
  readonly sessionId: string;
  readonly committeeId: string;
  readonly poolId: string;
  /** Null until the session opens: before, the holder is in sealedHolder alone. */
  readonly expertId: string | null;
  /** The holder's id under the session's key. */
  readonly sealedHolder: string | null;
  /** A keyed hash of session and holder: nobody sits twice in a session, and two sessions have no key in common. */
  readonly holderKey: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** The draw that gave the seat; null in the archive alone. */
  readonly drawId: string | null;
  readonly origin: SeatOrigin;
  /** From 1 to the number of seats, in an order that tells nothing of who holds them. */
  readonly place: number;
  readonly status: SeatStatus;
  readonly vacancyReason: VacancyReason | null;
  readonly vacatedAt: Date | null;
  /** Session and place while the seat is held, null after: a place has one holder at a time. */
  readonly liveKey: string | null;
  /** Year of the session, for histories and rotations. */
  readonly year: number;
  /** Opening of the session, NEVER once it is cancelled: before it nobody but the holder sees who sits here. */
  readonly opensAt: Date;
  readonly office: SeatOffice;
  readonly groupId: string | null;
  readonly attendance: Attendance;
  readonly version: number;
}

/** A seat whose holder is known to who writes it; it is stored sealed or open. */
export type ClearSeat = Omit<Seat, 'expertId' | 'sealedHolder' | 'holderKey' | 'version'> & {
  readonly expertId: string;
};

/** The opening of a seat whose session was cancelled: the last day that every database can hold. */
export const NEVER = new Date('9999-12-31T00:00:00Z');

/** Value of liveKey while a seat is held. */
export const seatPlace = (sessionId: string, place: number): string => `${sessionId}:${place}`;
