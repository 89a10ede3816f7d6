import { codedError } from '../../shared/codedError';
import { CipherError } from '../../shared/encryption/fieldCipher';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Expert } from '../domain/Expert';
import { EmploymentTable } from '../persistence/EmploymentTable';
import { ExpertTable } from '../persistence/ExpertTable';
import { accessRepository } from '../persistence/accessRepository';
import { identityRepository } from '../persistence/identityRepository';
import type { Deps } from './Deps';

const MOST_NOTICES = 200;

interface NoticeRecipient {
  readonly expert: string;
  readonly attempt: string;
  /** The seat that the notice is about. */
  readonly seat: string;
}

/** Where a message goes, in clear, and who may check its code. */
export interface PhoneForNotice {
  readonly id: string;
  readonly phone: string;
  readonly employer: string | null;
}

/**
 * The phones of up to 200 recipients of notices. The line in the access log is written before a number leaves, once
 * for an attempt however often it is tried, and under the seat's id until it may be known who sits there: the log
 * tells nobody who was drawn. Unknown experts, and numbers that cannot be read, are left out. Throws FORBIDDEN and BAD_USER_INPUT.
 */
export async function phonesForNotices(
  { transaction, clock, personal }: Deps,
  caller: Caller,
  { notices }: { readonly notices: readonly NoticeRecipient[] },
): Promise<PhoneForNotice[]> {
  requireRole(caller, 'SERVICE');
  if (notices.length > MOST_NOTICES) throw codedError('BAD_USER_INPUT');
  return transaction(async (session) => {
    const ids = [...new Set(notices.map(({ expert }) => expert))];
    const experts = await scopedRepository(session, ExpertTable, caller, clock).byIds(ids);
    const employments = await scopedRepository(session, EmploymentTable, caller, clock).find({
      where: { expertId: { in: ids }, endedOn: null },
    });
    const employerOf = new Map(employments.map(({ expertId, employerId }) => [expertId, employerId]));
    const known = new Set(experts.map(({ id }) => id));
    const log = identityRepository(session, clock);
    const access = accessRepository(session);
    for (const { expert, attempt, seat } of notices)
      if (known.has(expert))
        await log.recordOnce({
          expertId: (await access.isSeatKnown(seat)) ? expert : seat,
          role: caller.role,
          reader: caller.claims.subgraph ?? '',
          subject: attempt,
          purpose: 'CONTACT',
          reason: '12333评审工作通知',
          fields: ['PHONE'],
        });
    return experts.flatMap((expert) => {
      const phone = phoneOf(personal, expert);
      return phone === null ? [] : [{ id: expert.id, phone, employer: employerOf.get(expert.id) ?? null }];
    });
  });
}

/** A number that cannot be read is none: one broken row must not hold up the notices of others. */
function phoneOf(personal: Deps['personal'], expert: Expert): string | null {
  try {
    return personal.phoneOf(expert);
  } catch (error) {
    if (error instanceof CipherError) return null;
    throw error;
  }
}
