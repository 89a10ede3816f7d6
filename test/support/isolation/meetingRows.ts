import { recordRows } from './recordRows';
import { caseRows } from './caseRows';
import type { DataSet, RowOf } from './DataSet';
import { NOW } from './instants';

type Session = RowOf<'evaluation_session'>;
type Seat = RowOf<'seat'>;
type Meeting = Pick<
  DataSet,
  'applicant' | 'pledge' | keyof ReturnType<typeof caseRows> | keyof ReturnType<typeof recordRows>
>;

/** `session_01_2` → `01_2`, the end of every mark of the session. */
const endOf = ({ id }: Pick<Session, 'id'>): string => id.replace(/^[a-z]+_/, '');
const ofPool = ({ filingAuthorityId, organisingUnitId }: Session | Seat) => ({
  filingAuthorityId,
  organisingUnitId,
});

/** Whether the holder of a seat of the data set has come: the second of each session has not. */
export const isSignedIn = ({ opensAt, place, status }: Seat): boolean =>
  status === 'SIGNED_IN' || (opensAt <= new Date(NOW) && place !== 2);

/** What a session holds beside its seats: whose titles it reviews, and what its experts signed. */
export function meetingRows(session: Session, seats: readonly Seat[]): Meeting {
  const [first, second] = [applicantRow(session, 1), applicantRow(session, 2)];
  return {
    applicant: [first, second],
    pledge: seats.filter(({ place }) => place <= 3).map(pledgeRow),
    ...recordRows(session, session.status === 'CANCELLED' ? [] : seats.filter(isSignedIn)),
    ...caseRows(first, session.status === 'CANCELLED' ? [] : seats.filter(isSignedIn)),
  };
}

const applicantRow = (session: Session, number: number): RowOf<'applicant'> => {
  const end = `${endOf(session)}_${number}`;
  return {
    id: `applicant_${end}`,
    sessionId: session.id,
    ...ofPool(session),
    code: `acode_${end}`,
    unitUscc: `aunit_${end}`,
    rootUscc: `aroot_${end}`,
    groupId: 'g1',
    registeredOn: session.firstMeetingDay,
    withdrawnOn: number === 2 ? session.firstMeetingDay : null,
    withdrawReason: number === 2 ? `awhy_${end}` : null,
  };
};

const pledgeRow = (seat: Seat): RowOf<'pledge'> => {
  const end = endOf(seat);
  return {
    id: `pledge_${end}`,
    sessionId: seat.sessionId,
    seatId: seat.id,
    expertId: seat.expertId,
    ...ofPool(seat),
    textVersion: '1',
    textHash: `phash_${end}`,
    signedAt: new Date('2025-11-01T01:00:00.000Z'),
  };
};
