import { systemScope } from '../../shared/scope/systemScope';
import { isQuiet } from '../domain/notices/quietHours';
import { noticeText } from '../domain/notices/noticeText';
import type { SmsAnswer } from '../domain/notices/SmsGateway';
import { policy } from '../domain/policy';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { noticeSeal } from '../persistence/noticeSeal';
import { seatRepository } from '../persistence/seatRepository';
import { askPhones, type Reachable } from './askPhones';
import type { Deps } from './Deps';
import { leaseNotices, type LeasedNotice } from './leaseNotices';
import { expireNotice, releaseNotice, settleMessage } from './settleMessage';

const scope = systemScope('whether there is still something to tell is asked before a notice leaves');
/** Messages under way at once. */
const TOGETHER = 5;

interface Addressed extends LeasedNotice {
  readonly recipient: string;
}

/**
 * Sends the notices that are due, each once however many processes do this: a lease keeps them apart, and a message
 * that may have left goes again under its own key alone. Nothing leaves in quiet hours. A platform that does not answer
 * ends the round, so that neither the opening of sessions nor other jobs wait for it; nothing is lost by that.
 * @throws AggregateError when a notice cannot be read or stored; the peer's error when experts does not answer
 */
export async function sendDueNotices(deps: Deps): Promise<void> {
  if (isQuiet(deps.clock.now(), policy.NOTICE_QUIET_HOURS.value)) return;
  const faults: unknown[] = [];
  const due = await stillDue(deps, await leaseNotices(deps));
  const addressed = due.flatMap((leased): Addressed[] => {
    try {
      return [{ ...leased, recipient: noticeSeal(deps.seal).recipientOf(leased.notice) }];
    } catch (error) {
      faults.push(error);
      return [];
    }
  });
  const phones = await phonesOf(deps, addressed);
  let answers = true;
  for (let start = 0; start < addressed.length; start += TOGETHER) {
    const some = addressed.slice(start, start + TOGETHER);
    if (!answers || isQuiet(deps.clock.now(), policy.NOTICE_QUIET_HOURS.value)) {
      await Promise.all(some.map((leased) => releaseNotice(deps, leased)));
      continue;
    }
    const sent = await Promise.allSettled(some.map((one) => sendOne(deps, one, phones.get(one.recipient))));
    for (const one of sent)
      if (one.status === 'rejected') faults.push(one.reason);
      else answers &&= one.value.kind !== 'UNKNOWN';
  }
  if (faults.length > 0) throw new AggregateError(faults, 'notices could not be sent');
}

/** Asked only when there is somebody to reach; when experts does not answer, the notices are free again. */
async function phonesOf(
  deps: Deps,
  addressed: readonly Addressed[],
): Promise<ReadonlyMap<string, Reachable>> {
  if (addressed.length === 0) return new Map();
  try {
    const wanted = addressed.map(({ recipient, attempt, notice }) => ({
      expert: recipient,
      attempt: attempt.id,
      seat: notice.seatId,
    }));
    return await askPhones(deps.experts, wanted);
  } catch (error) {
    await Promise.all(addressed.map((leased) => releaseNotice(deps, leased)));
    throw error;
  }
}

async function sendOne(
  deps: Deps,
  { notice, attempt }: Addressed,
  reachable: Reachable | undefined,
): Promise<SmsAnswer> {
  const text = noticeText({ ...notice, code: noticeSeal(deps.seal).codeOf(notice) });
  const answer: SmsAnswer = reachable
    ? await deps.sms.send({ idempotencyKey: attempt.id, phone: reachable.phone, text })
    : { kind: 'REFUSED' };
  const employer = reachable?.employer ?? null;
  await settleMessage(deps, { notice, attempt }, { answer, employer, hasPhone: reachable !== undefined });
  return answer;
}

/** Leaves out what nobody needs to hear any more: of a seat that was given up, or of days that are over. */
async function stillDue(deps: Deps, leased: readonly LeasedNotice[]): Promise<LeasedNotice[]> {
  if (leased.length === 0) return [];
  const ids = (of: 'seatId' | 'sessionId') => [...new Set(leased.map(({ notice }) => notice[of]))];
  const seats = await seatRepository(deps.session, scope).byIds(ids('seatId'));
  const sessions = await evaluationSessionRepository(deps.session, scope).byIds(ids('sessionId'));
  const today = deps.clock.today();
  const due: LeasedNotice[] = [];
  for (const one of leased) {
    const { kind, seatId, sessionId } = one.notice;
    const seat = seats.find(({ id }) => id === seatId);
    const session = sessions.find(({ id }) => id === sessionId);
    const isOver = session === undefined || session.lastMeetingDay < today;
    const isHeld = seat?.status !== 'VACATED' && session?.status === 'PLANNED';
    if (!isOver && (kind === 'CANCELLATION' || isHeld)) due.push(one);
    else await expireNotice(deps, one);
  }
  return due;
}
