import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import { checkedText } from '../domain/checkedText';
import type { DeclineReason, Notice, NoticeReply, ReplyAnswer } from '../domain/notices/Notice';
import { refuse } from '../domain/refusals';
import type { Seat } from '../domain/Seat';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { noticeSeal } from '../persistence/noticeSeal';
import { seatRepository } from '../persistence/seatRepository';
import { answeringAuthority } from './answeringAuthority';
import type { Deps } from './Deps';
import { stopNotices } from './stopNotices';
import { vacateSeat } from './vacateSeat';

const scope = systemScope('a reply is stored and carried out as the holder gave it');
const LONGEST_EVIDENCE = 1_000;

/** What the holder of a seat said. */
export interface Answer {
  readonly answer: ReplyAnswer;
  readonly reason?: DeclineReason | null | undefined;
  readonly evidence?: string | null | undefined;
}

/** How it came to us: from the expert, or from the clerk who heard it in a call. */
export type Heard = Pick<NoticeReply, 'by' | 'attemptId'>;

/**
 * Carries out what the holder of a seat answered to a notice: accepted, or declined, which empties the seat and calls
 * the next reserve in the same transaction. The same answer again changes nothing; after a decline there is no other.
 * @throws Refusal REASON_MISSING, REASON_OF_ACCEPTANCE, INVALID_TEXT, SESSION_OVER, ALREADY_SIGNED_IN, and those of
 *   vacateSeat
 */
export async function answerNotice(
  session: DatabaseSession,
  deps: Deps,
  { notice, seat }: { readonly notice: Notice; readonly seat: Seat },
  said: Answer & Heard,
): Promise<void> {
  const { answer, reason, evidence } = checkedAnswer(said);
  const { replies } = noticeRepositories(session, scope);
  const last = (await replies.find({ where: { seatId: seat.id } })).at(-1);
  const sealed = noticeSeal(deps.seal);
  const isSame = last?.answer === answer && last.reason === reason && sealed.evidenceOf(last) === evidence;
  if (isSame) return;
  if (seat.status === 'VACATED') throw refuse('SEAT_VACATED');
  if (seat.status === 'SIGNED_IN') throw refuse('ALREADY_SIGNED_IN');
  const now = deps.clock.now();
  const id = newId('reply', now);
  const { sessionId, organisingUnitId } = seat;
  const filingAuthorityId = await answeringAuthority(session, seat.filingAuthorityId);
  await replies.insert({
    id,
    noticeId: notice.id,
    seatId: seat.id,
    sessionId,
    filingAuthorityId,
    organisingUnitId,
    answer,
    reason,
    sealedEvidence: evidence && sealed.evidence(id, sessionId, evidence),
    by: said.by,
    attemptId: said.attemptId,
    at: now,
  });
  if (reason !== null) return vacateSeat(session, deps, seat, { reason, byHolder: true });
  await accept(session, seat);
}

/** Nothing further asks for an answer; a change of days that waits to leave still leaves. */
async function accept(session: DatabaseSession, seat: Seat): Promise<void> {
  const { status } = await evaluationSessionRepository(session, scope).lockedOrRefuse(seat.sessionId);
  if (status !== 'PLANNED') throw refuse('SESSION_OVER');
  const seats = seatRepository(session, scope);
  await seats.update(seat.id, { expectedVersion: seat.version }, { status: 'ACCEPTED' });
  await stopNotices(session, { seatId: seat.id, kind: 'INVITATION' });
}

function checkedAnswer({ answer, reason = null, evidence = null }: Answer) {
  if (answer === 'DECLINED' && reason === null) throw refuse('REASON_MISSING');
  if (answer === 'ACCEPTED' && (reason !== null || evidence !== null)) throw refuse('REASON_OF_ACCEPTANCE');
  return {
    answer,
    reason,
    evidence: evidence === null ? null : checkedText('evidence', evidence, LONGEST_EVIDENCE),
  };
}
