import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { Filing } from '../domain/Filing';
import { requireText } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import { filingRepository } from '../persistence/filingRepository';
import { approveFiling } from './approveFiling';
import type { Deps } from './Deps';
import { filingInStatus } from './filingInStatus';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly decision: 'APPROVE' | 'RETURN';
  readonly firstDay?: CivilDate | null | undefined;
  readonly lastDay?: CivilDate | null | undefined;
  readonly reasons: readonly string[];
}

const MOST_REASONS = 50;

/**
 * Approves a submission with a validity, or returns it with reasons (核准决定, T一(二)). For the pool's
 * FILING_AUTHORITY; see approveFiling for what stands against an approval.
 */
export async function decideFiling(deps: Deps, caller: Caller, input: Input): Promise<Filing> {
  requireRole(caller, 'FILING_AUTHORITY');
  return input.decision === 'APPROVE'
    ? approveFiling(deps, caller, input)
    : returnFiling(deps, caller, input);
}

async function returnFiling(deps: Deps, caller: Caller, input: Input): Promise<Filing> {
  const returnReasons = input.reasons.map((reason) => requireText('reasons', reason, 1000));
  if (returnReasons.length === 0 || returnReasons.length > MOST_REASONS) throw refuse('REASONS_NEEDED');
  return deps.transaction(async (session) => {
    const filing = await filingInStatus(session, caller, input, ['SUBMITTED'], deps.clock.today());
    const filings = filingRepository(session, caller);
    const changes = { status: 'RETURNED', returnReasons, decidedAt: deps.clock.now() } as const;
    await filings.update(filing.id, { expectedVersion: input.version }, changes);
    return filings.oneOrRefuse(filing.id);
  });
}
