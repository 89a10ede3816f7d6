import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { requireText } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import type { Waiver } from '../domain/Waiver';
import { requireWaivableFor } from '../domain/waiverRules';
import { filingRepository } from '../persistence/filingRepository';
import { waiverRepository } from '../persistence/waiverRepository';
import type { Deps } from './Deps';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly granted: boolean;
  readonly reason: string;
}

/** Grants or refuses a waiver of a filing that is open, or in force for rules judged at the draw, with a reason. For the pool's FILING_AUTHORITY. */
export async function decideWaiver(deps: Deps, caller: Caller, input: Input): Promise<Waiver> {
  requireRole(caller, 'FILING_AUTHORITY');
  const { id, version, granted } = input;
  const decisionReason = requireText('reason', input.reason, 1000);
  const today = deps.clock.today();
  return deps.transaction(async (session) => {
    const waivers = waiverRepository(session, caller);
    const waiver = await waivers.oneOrRefuse(id);
    requireVersion(waiver, version);
    if (waiver.status !== 'REQUESTED') throw refuse('ALREADY_DECIDED');
    const filing = await filingRepository(session, caller).oneOrRefuse(waiver.filingId);
    requireWaivableFor(filing, waiver.rule, today);
    const status = granted ? ('GRANTED' as const) : ('REFUSED' as const);
    await waivers.update(id, { expectedVersion: version }, { status, decidedOn: today, decisionReason });
    return waivers.oneOrRefuse(id);
  });
}
