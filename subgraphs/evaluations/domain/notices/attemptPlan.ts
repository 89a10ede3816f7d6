import { policy } from '../policy';
import { afterQuiet } from './quietHours';
import type { Notice } from './Notice';

const HOUR_MS = 3_600_000;
/** Longest wait between two tries of one message. */
export const LONGEST_WAIT_MS = 15 * 60_000;

type Plan = Pick<Notice, 'nextAttemptAt' | 'answerDueAt'>;

/** When a message that is wanted at an instant may be sent. */
export const sendableAt = (wanted: Date): Date => afterQuiet(wanted, policy.NOTICE_QUIET_HOURS.value);

/**
 * What follows a message that the platform has taken or turned down: an invitation is repeated until it is answered,
 * at most 3 times in all, and may then be answered for some hours more; others are told once.
 * @param attempts messages so far, this one included
 * @param told whether the platform took any of them
 */
export function afterAttempt(
  { kind }: Pick<Notice, 'kind'>,
  { attempts, told, now }: { readonly attempts: number; readonly told: boolean; readonly now: Date },
): Plan {
  const isInvitation = kind === 'INVITATION';
  const more = attempts < policy.NOTICE_MOST_ATTEMPTS.value && (isInvitation || !told);
  return {
    nextAttemptAt: more ? sendableAt(inHours(now, policy.NOTICE_SPACING_HOURS.value)) : null,
    answerDueAt: !more && isInvitation && told ? inHours(now, policy.NOTICE_ANSWER_HOURS.value) : null,
  };
}

/** When a seat vacates itself: some hours after the organiser may vacate it. */
export const vacatesItselfAt = (answerDueAt: Date): Date =>
  inHours(answerDueAt, policy.NOTICE_VACATES_ITSELF_HOURS.value - policy.NOTICE_ANSWER_HOURS.value);

/** When the same message is tried again after so many tries without an answer: after 30 s, doubled up to 15 minutes. */
export const afterTry = (tries: number, now: Date): Date =>
  sendableAt(new Date(now.getTime() + Math.min(LONGEST_WAIT_MS, 30_000 * 2 ** Math.min(tries - 1, 10))));

/** A plan later than this was made before the clock was set back: it is due now. */
export const beyondAnyPlan = (now: Date): Date => inHours(now, 2 * (policy.NOTICE_SPACING_HOURS.value + 24));

const inHours = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR_MS);
