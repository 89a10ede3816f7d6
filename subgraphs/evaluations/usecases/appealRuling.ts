import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { requireAppealable } from '../domain/caseSteps';
import { checkedText } from '../domain/checkedText';
import type { ConductCase } from '../domain/ConductCase';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import type { Deps } from './Deps';

interface AppealRulingInput {
  readonly id: string;
  readonly version: number;
  readonly grounds: string;
}

/**
 * The expert's appeal against an adverse ruling, once, to the last day of its period. What the ruling brought stands
 * until the appeal is decided. For EXPERT.
 * @throws Refusal NOT_FOUND, CASE_STATUS, NOTHING_TO_APPEAL, APPEAL_OVER, INVALID_TEXT, CONFLICT
 */
export async function appealRuling(
  { transaction, clock }: Deps,
  caller: Caller,
  { id, version, grounds }: AppealRulingInput,
): Promise<ConductCase> {
  requireRole(caller, 'EXPERT');
  const appealGrounds = checkedText('grounds', grounds, 2000);
  return transaction(async (session) => {
    const cases = conductCaseRepository(session, caller);
    requireAppealable(await cases.oneOrRefuse(id), clock.today());
    const appealed = { appealGrounds, appealedOn: clock.today(), status: 'APPEALED' as const };
    await cases.update(id, { expectedVersion: version }, appealed);
    return cases.oneOrRefuse(id);
  });
}
