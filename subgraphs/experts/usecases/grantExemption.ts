import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { Expert } from '../domain/Expert';
import type { ExemptionKind } from '../domain/expertFacts';
import { requireText } from '../domain/inputChecks';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import { bodyOf } from './bodyOf';
import type { Deps } from './Deps';

export interface GrantExemptionInput {
  readonly idempotencyKey: string;
  readonly expert: string;
  readonly kind: ExemptionKind;
  readonly evidence: string;
  readonly reason?: string | null | undefined;
}

const LONGEST_EVIDENCE = 200;
const LONGEST_REASON = 500;

/**
 * Grants an exemption from T二(六)7 on today's date. OTHER needs a reason beside the evidence. Throws FORBIDDEN;
 * refuses NOT_FOUND, READ_ONLY and INVALID_TEXT.
 */
export async function grantExemption(
  { transaction, clock }: Deps,
  caller: Caller,
  { idempotencyKey: key, ...request }: GrantExemptionInput,
): Promise<Expert> {
  requireRole(caller, 'FILING_AUTHORITY');
  const { kind } = request;
  const evidence = requireText('evidence', request.evidence, LONGEST_EVIDENCE);
  const given = request.reason?.trim() ?? '';
  const reason = kind === 'OTHER' || given !== '' ? requireText('reason', given, LONGEST_REASON) : null;
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const act = { caller, operation: 'grantExemption', key, request, now: clock.now() };
    await once(session, act, async () => {
      const { id: expertId } = await experts.forChange(request.expert);
      const id = newId('exempt', clock.now());
      const granted = { grantedOn: clock.today(), grantedBy: bodyOf(caller) };
      const row = { id, expertId, kind, evidence, reason, ...granted };
      await archiveRepository(session, caller, clock).addExemption(row);
      return id;
    });
    return experts.inReach(request.expert);
  });
}
