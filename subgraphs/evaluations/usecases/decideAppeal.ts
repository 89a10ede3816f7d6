import { subjectDigest } from '../../shared/identity/subjectDigest';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { requireDecidable } from '../domain/caseSteps';
import { checkedText } from '../domain/checkedText';
import type { ConductCase } from '../domain/ConductCase';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import type { Deps } from './Deps';
import { inTurn } from './inTurn';
import { settleCredit } from './settleCredit';

interface DecideAppealInput {
  readonly id: string;
  readonly version: number;
  readonly decision: 'UPHELD' | 'OVERTURNED';
  readonly reasons: string;
}

/**
 * Decides an appeal, by another person than the one who ruled. Overturned, the credit entry is lifted and stays
 * readable with its lift; memberships that it ended are not revived: the person is named anew, by any of the three
 * routes, and nothing stands against it. For FILING_AUTHORITY.
 * @throws Refusal NOT_FOUND, CASE_STATUS, RULED_BY_SAME, INVALID_TEXT, CONFLICT
 */
export async function decideAppeal(
  deps: Deps,
  caller: Caller,
  { id, version, decision, reasons }: DecideAppealInput,
): Promise<ConductCase> {
  requireRole(caller, 'FILING_AUTHORITY');
  const { clock } = deps;
  const reviewer = subjectDigest(caller);
  const today = clock.today();
  const appealReasons = checkedText('reasons', reasons, 2000);
  const read = await conductCaseRepository(deps.session, caller).oneOrRefuse(id);
  requireDecidable(read, reviewer, today);
  const { expertId } = read;
  if (expertId === null) throw new Error(`${id} was ruled against nobody`);
  return inTurn(deps, expertId, async (session) => {
    const now = clock.now();
    const cases = conductCaseRepository(session, caller);
    requireDecidable(await cases.oneOrRefuse(id), reviewer, today);
    const decided = { status: decision, appealReasons, appealDecidedOn: today };
    await cases.update(id, { expectedVersion: version }, decided);
    await settleCredit(session, expertId, { today, now });
    return cases.oneOrRefuse(id);
  });
}
