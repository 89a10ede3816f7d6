import type { EvaluationSession } from './EvaluationSession';
import { declineReasons } from './notices/Notice';
import type { Seat, VacancyReason } from './Seat';
import { twoThirds } from './vote/voteOutcome';

/** Where the calling of a panel stands, in counts (会务看板): no number in it says who. */
export interface SessionBoard {
  readonly sessionId: string;
  readonly seats: number;
  /** Called, without an answer. */
  readonly awaiting: number;
  /** Said yes, and have not signed in. */
  readonly accepted: number;
  readonly signedIn: number;
  /** Places that nobody holds; null before a panel is drawn. */
  readonly vacancies: number | null;
  readonly declined: number;
  readonly noAnswer: number;
  readonly turnedAway: number;
  /** 出席人数要求: two thirds of the seats. */
  readonly quorum: number;
  readonly quorumReached: boolean;
  /** Reserves who were never called and may be; null before a panel is drawn, and where a seal was altered. */
  readonly reservesLeft: number | null;
  readonly nextReserveAvailable: boolean | null;
  /** Who holds a seat, once the names are open; null before. Not shown. */
  readonly holders: readonly string[] | null;
}

type BoardSession = Pick<EvaluationSession, 'id' | 'seatCount' | 'namesOpenedAt'>;
type BoardSeat = Pick<Seat, 'status' | 'vacancyReason' | 'expertId'>;

const notReached: readonly VacancyReason[] = ['NO_ANSWER', 'CONTACT_WRONG'];
const saidNo: readonly VacancyReason[] = declineReasons.filter((reason) => !notReached.includes(reason));

/** What the draws of a session gave. */
interface BoardPanel {
  readonly hasPanel: boolean;
  /** Null without a panel, and where nobody can tell. */
  readonly reservesLeft: number | null;
}

/** The counts of one session. */
export function sessionBoard(
  { id, seatCount, namesOpenedAt }: BoardSession,
  seats: readonly BoardSeat[],
  { hasPanel, reservesLeft }: BoardPanel,
): SessionBoard {
  const standing = (wanted: Seat['status']): number => seats.filter(({ status }) => status === wanted).length;
  const left = seats.flatMap(({ status, vacancyReason: reason }) =>
    status === 'VACATED' && reason !== null ? [reason] : [],
  );
  const held = seats.filter(({ status }) => status !== 'VACATED');
  const declined = left.filter((reason) => saidNo.includes(reason)).length;
  const noAnswer = left.filter((reason) => notReached.includes(reason)).length;
  const signedIn = standing('SIGNED_IN');
  const quorum = twoThirds(seatCount);
  return {
    sessionId: id,
    seats: seatCount,
    awaiting: standing('CALLED'),
    accepted: standing('ACCEPTED'),
    signedIn,
    vacancies: hasPanel ? seatCount - held.length : null,
    declined,
    noAnswer,
    turnedAway: left.length - declined - noAnswer,
    quorum,
    quorumReached: signedIn >= quorum,
    reservesLeft,
    nextReserveAvailable: reservesLeft === null ? null : reservesLeft > 0,
    holders: namesOpenedAt === null ? null : held.flatMap(({ expertId }) => expertId ?? []),
  };
}
