import { addDays, type CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { systemScope } from '../../shared/scope/systemScope';
import { typedCode } from '../domain/notices/noticeCode';
import { policy } from '../domain/policy';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { codeHash, noticeSeal } from '../persistence/noticeSeal';
import { seatRepository } from '../persistence/seatRepository';
import { countCodeCheck } from './countCodeCheck';
import type { Deps } from './Deps';

const scope = systemScope('an employer checks a code and learns two dates, never a row');

/** All that an employer learns; the dates are null unless the code is valid. */
export interface CheckedCode {
  readonly valid: boolean;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Stands for a row that there is not, so that the same statements and hashes are made for it. */
const NONE = 'none';

/**
 * Whether a code of 12333 proves the absence of somebody who works for the caller, and on which days (T五(四)): the
 * seat is held, the session stands, and its last day is at most 30 days ago. A code that does not exist, is over, or
 * belongs to another employer's staff gives the same answer by the same statements.
 * @throws codedError FORBIDDEN, RATE_LIMITED
 */
export async function verifyNotice(
  deps: Deps,
  caller: Caller,
  { code }: { readonly code: string },
): Promise<CheckedCode> {
  requireRole(caller, 'EMPLOYER');
  const employer = caller.claims.employer ?? '';
  await countCodeCheck(deps, employer);
  const { session, seal, clock } = deps;
  const hash = codeHash(typedCode(code) ?? NONE);
  const [notice] = await noticeRepositories(session, scope).notices.find({ where: { codeHash: hash } });
  const seat = await seatRepository(session, scope).one(notice?.seatId ?? NONE);
  const held = await evaluationSessionRepository(session, scope).one(notice?.sessionId ?? NONE);
  const isOurs = noticeSeal(seal).isOfEmployer(notice ?? { id: NONE, employerKey: null }, employer);
  const isHeld = seat !== null && seat.status !== 'VACATED';
  if (!isOurs || !isHeld || held === null || held.status === 'CANCELLED') return INVALID;
  const { firstMeetingDay: from, lastMeetingDay: to } = held;
  const lastValidDay = addDays(to, policy.NOTICE_CODE_VALID_DAYS.value);
  return clock.today() <= lastValidDay ? { valid: true, from, to } : INVALID;
}

const INVALID: CheckedCode = { valid: false, from: null, to: null };
