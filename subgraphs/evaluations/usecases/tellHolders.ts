import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Notice } from '../domain/notices/Notice';
import type { Seat } from '../domain/Seat';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { queueNotice } from './queueNotice';
import { stopNotices } from './stopNotices';

const scope = systemScope('whoever was told of a session is told what became of it');

/** Tells the holders of a session's seats its new days; a message that has not left names them itself. */
export async function tellChange(
  session: DatabaseSession,
  deps: Deps,
  { id: sessionId, firstMeetingDay: firstDay, lastMeetingDay: lastDay, version }: EvaluationSession,
): Promise<void> {
  const { notices } = noticeRepositories(session, scope);
  await notices.updateWhere(
    { sessionId, kind: { not: 'CANCELLATION' }, nextAttemptAt: { isNull: false } },
    { firstDay, lastDay },
  );
  const ofSession = await notices.find({ where: { sessionId } });
  for (const seat of await liveSeats(session, { sessionId })) {
    const ofSeat = ofSession.filter(({ seatId }) => seatId === seat.id);
    const tellsAlready = ofSeat.some((notice) => notice.nextAttemptAt !== null && !mayHaveLeft(notice));
    if (tellsAlready || !ofSeat.some(mayHaveLeft)) continue;
    const onceKey = `${seat.id}:CHANGE:${version}`;
    await queueNotice(session, deps, { kind: 'CHANGE', seat, onceKey, firstDay, lastDay });
  }
}

/** Tells who has been told of a session that it is off; nobody else hears of it. */
export const tellCancellation = (
  session: DatabaseSession,
  deps: Deps,
  cancelled: EvaluationSession,
): Promise<void> => callOff(session, deps, { sessionId: cancelled.id });

/** Tells one holder whose seat was taken away, if that one has been told of it. */
export const tellWithdrawal = (session: DatabaseSession, deps: Deps, seat: Seat): Promise<void> =>
  callOff(session, deps, { id: seat.id });

async function callOff(
  session: DatabaseSession,
  deps: Deps,
  of: { readonly sessionId: string } | { readonly id: string },
): Promise<void> {
  const { notices } = noticeRepositories(session, scope);
  for (const seat of await liveSeats(session, of)) {
    // stopped first: on MySQL a plain read may be older than a lease, a row of our own change is not
    await stopNotices(session, { seatId: seat.id });
    const told = (await notices.find({ where: { seatId: seat.id } })).filter(mayHaveLeft);
    const said = told.at(-1);
    if (!said) continue;
    await queueNotice(session, deps, {
      kind: 'CANCELLATION',
      seat,
      onceKey: `${seat.id}:CANCELLATION`,
      ...daysOf(said),
    });
  }
}

const liveSeats = (
  session: DatabaseSession,
  of: { readonly sessionId: string } | { readonly id: string },
): Promise<Seat[]> => seatRepository(session, scope).find({ where: { ...of, status: { not: 'VACATED' } } });

/** A message that is under way may have arrived. */
const mayHaveLeft = ({ attempts, tries, leaseOwner }: Notice): boolean =>
  attempts > 0 || tries > 0 || leaseOwner !== null;

const daysOf = ({ firstDay, lastDay }: Notice): { firstDay: CivilDate; lastDay: CivilDate } => ({
  firstDay,
  lastDay,
});
