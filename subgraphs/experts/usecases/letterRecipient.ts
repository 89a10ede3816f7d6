import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { EmploymentTable } from '../persistence/EmploymentTable';
import { ExpertTable } from '../persistence/ExpertTable';
import { identityRepository } from '../persistence/identityRepository';
import type { Deps } from './Deps';

interface Question {
  readonly expert: string;
  readonly assessment: string;
}

/** Whom a letter is about and whom it goes to, in clear. */
export interface LetterRecipient {
  readonly name: string;
  readonly employer: string;
  readonly employerName: string;
}

/**
 * The name and the employer of today for the letter on an assessment (T五(六), R-68). The line in the access log is
 * written before they leave, once for an assessment, and the person reads it. Null for somebody unknown, or without an
 * employer. Throws FORBIDDEN.
 */
export async function letterRecipient(
  { transaction, clock }: Deps,
  caller: Caller,
  { expert: id, assessment }: Question,
): Promise<LetterRecipient | null> {
  requireRole(caller, 'SERVICE');
  return transaction(async (session) => {
    const expert = await scopedRepository(session, ExpertTable, caller, clock).one(id);
    const [employment] = await scopedRepository(session, EmploymentTable, caller, clock).find({
      where: { expertId: id, endedOn: null },
    });
    if (expert === null || !employment) return null;
    await identityRepository(session, clock).recordOnce({
      expertId: id,
      role: caller.role,
      reader: caller.claims.subgraph ?? '',
      subject: assessment,
      purpose: 'COMMENDATION',
      reason: '任期考核优秀,函告所在单位',
      fields: ['NAME', 'EMPLOYER'],
    });
    return { name: expert.name, employer: employment.employerId, employerName: employment.employerName };
  });
}
