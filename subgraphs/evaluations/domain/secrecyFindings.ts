import type { CivilDate } from '../../shared/civilDate';
import { evaluate, type RuleFinding } from '../../shared/rule';
import type { EarlyOpening } from './ceremony/EarlyOpening';
import type { Notice, NoticeAttempt } from './notices/Notice';
import { secrecyRules, type SentNotice } from './rules/secrecyRules';

type Told = Pick<Notice, 'id' | 'kind' | 'codeHash' | 'sentAt'>;
type Attempt = Pick<NoticeAttempt, 'noticeId' | 'channel' | 'outcome'>;

/** How a session came to those who know of it, as it is on record. */
export interface ToldOfSession {
  /** Early openings that were approved. */
  readonly openings: readonly Pick<EarlyOpening, 'id' | 'reason' | 'requestedRole'>[];
  readonly notices: readonly Told[];
  /** The call log of the notices. */
  readonly attempts: readonly Attempt[];
}

/** for one session, by what is on record of it; docs/rules.md says what keeps the rest. */
export const secrecyFindings = (
  asOf: CivilDate,
  { openings, notices, attempts }: ToldOfSession,
): RuleFinding[] =>
  evaluate(secrecyRules, {
    asOf,
    disclosures: openings.map(({ id, reason, requestedRole }) => ({
      id,
      kind: 'EARLY_OPENING' as const,
      role: requestedRole,
      reason,
    })),
    smallestCell: null,
    notices: notices.flatMap((notice) =>
      sentBy(
        notice,
        attempts.filter(({ noticeId }) => noticeId === notice.id),
      ),
    ),
  });

/**
 * The way a notice went: by 12333 when the platform has taken a message of the log, another when somebody was reached
 * by a call alone. None that is still waiting was sent; one that was, by its row, and of which the log knows nothing,
 * may have gone any way. A cancellation proves no leave and carries no code.
 */
function sentBy({ id, kind, codeHash, sentAt }: Told, attempts: readonly Attempt[]): SentNotice[] {
  const bySms = sentAt !== null && attempts.some(({ channel }) => channel === 'SMS');
  const byCall = attempts.some(({ channel, outcome }) => channel !== 'SMS' && outcome === 'ANSWERED');
  if (sentAt === null && !byCall) return [];
  const verifiable = kind === 'CANCELLATION' || codeHash !== null;
  return [{ id, channel: bySms ? 'SMS_12333' : byCall ? 'OTHER' : null, verifiable }];
}
