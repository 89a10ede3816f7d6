import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import type { Filing } from '../domain/Filing';
import { lastApproved } from '../domain/filingInForce';
import { refuse } from '../domain/refusals';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { filingRepository } from '../persistence/filingRepository';
import { createOnce } from './createOnce';
import type { Deps } from './Deps';
import { endLapsedTerms } from './endLapsedTerms';
import { orRefuse } from './orRefuse';
import { requireRole } from '../../shared/identity/requireRole';

interface Input {
  readonly idempotencyKey: string;
  readonly pool: string;
}

/**
 * Opens a draft of the next filing in a pool's lineage. Throws FILING_OPEN while another one is open,
 * NEXT_FILING_WAITS while an approved one has not begun. For ORGANISING_UNIT.
 */
export async function startFiling(deps: Deps, caller: Caller, input: Input): Promise<Filing> {
  requireRole(caller, 'ORGANISING_UNIT');
  const now = deps.clock.now();
  const today = deps.clock.today();
  const id = await createOnce(deps, caller, { operation: 'startFiling', input }, async (session) => {
    const pool = await expertPoolRepository(session, caller).lockedOrRefuse(input.pool);
    const last = lastApproved(pool);
    if (last !== null && last.firstDay > today)
      throw refuse('NEXT_FILING_WAITS', { firstDay: last.firstDay });
    await endLapsedTerms(session, caller, pool, { today, now });
    const filings = filingRepository(session, caller);
    const [newest] = await filings.find({
      where: { poolId: pool.id },
      order: [{ column: 'ordinal', direction: 'DESC' }],
      limit: 1,
    });
    const draft = {
      id: newId('filing', now),
      poolId: pool.id,
      filingAuthorityId: pool.filingAuthorityId,
      filedWithId: pool.filingAuthorityId,
      organisingUnitId: pool.organisingUnitId,
      ordinal: (newest?.ordinal ?? 0) + 1,
      status: 'DRAFT' as const,
      startedOn: today,
      consentHash: null,
      submissionId: null,
      rosterHash: null,
      rosterSize: null,
      committeeFacts: null,
      submittedAt: null,
      filedOn: null,
      copiedTo: [],
      findingSetId: null,
      ruleSet: null,
      decidedAt: null,
      returnReasons: [],
      withdrawalReason: null,
      firstDay: null,
      lastDay: null,
      liveKey: pool.id,
    };
    const refusal = () => refuse('FILING_OPEN');
    await orRefuse(() => filings.insert(draft), { filing_live: refusal, filing_ordinal: refusal });
    return draft.id;
  });
  return filingRepository(deps.session, caller).oneOrRefuse(id);
}
