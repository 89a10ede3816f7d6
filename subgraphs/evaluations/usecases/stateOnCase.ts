import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { requireStatable } from '../domain/caseSteps';
import { checkedText } from '../domain/checkedText';
import type { ConductCase } from '../domain/ConductCase';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import type { Deps } from './Deps';

interface StateOnCaseInput {
  readonly id: string;
  readonly version: number;
  readonly statement: string;
}

/**
 * The expert's statement on an own case, once, until the authority rules; with it the case has been heard. For EXPERT.
 * @throws Refusal NOT_FOUND, CASE_STATUS, ALREADY_STATED, INVALID_TEXT, CONFLICT
 */
export async function stateOnCase(
  { transaction, clock }: Deps,
  caller: Caller,
  { id, version, statement }: StateOnCaseInput,
): Promise<ConductCase> {
  requireRole(caller, 'EXPERT');
  const said = checkedText('statement', statement, 2000);
  return transaction(async (session) => {
    const cases = conductCaseRepository(session, caller);
    requireStatable(await cases.oneOrRefuse(id), clock.today());
    const stated = { statement: said, statedOn: clock.today(), status: 'HEARD' as const };
    await cases.update(id, { expectedVersion: version }, stated);
    return cases.oneOrRefuse(id);
  });
}
