import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { open, type Filing } from '../domain/Filing';
import { requireText } from '../domain/inputChecks';
import { consentRepository } from '../persistence/consentRepository';
import { filingRepository } from '../persistence/filingRepository';
import { waiverRepository } from '../persistence/waiverRepository';
import type { Deps } from './Deps';
import { filingInStatus } from './filingInStatus';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Withdraws a draft, a submission or a returned filing; consents and waivers asked for it end. For ORGANISING_UNIT. */
export async function withdrawFiling(deps: Deps, caller: Caller, input: Input): Promise<Filing> {
  requireRole(caller, 'ORGANISING_UNIT');
  const withdrawalReason = requireText('reason', input.reason, 1000);
  return deps.transaction(async (session) => {
    const filing = await filingInStatus(session, caller, input, open, deps.clock.today());
    const filings = filingRepository(session, caller);
    const changes = { status: 'WITHDRAWN', withdrawalReason, liveKey: null } as const;
    await filings.update(filing.id, { expectedVersion: input.version }, changes);
    const standing = { filingId: filing.id, status: { in: ['REQUESTED', 'GRANTED'] } } as const;
    await consentRepository(session, caller).updateWhere(standing, { status: 'ENDED' });
    await waiverRepository(session, caller).updateWhere(standing, { status: 'ENDED' });
    return filings.oneOrRefuse(filing.id);
  });
}
