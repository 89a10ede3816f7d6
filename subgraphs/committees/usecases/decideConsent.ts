import type { Caller } from '../../shared/identity/Caller';
import { ownAuthorityOf, requireRole } from '../../shared/identity/requireRole';
import type { Consent } from '../domain/Consent';
import { editable, requireStatus } from '../domain/Filing';
import { optionalText } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import { consentRepository } from '../persistence/consentRepository';
import { filingRepository } from '../persistence/filingRepository';
import { currentRoster } from './currentRoster';
import type { Deps } from './Deps';
import { requireVersion } from './requireVersion';
import { rosterHash } from './rosterHash';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly granted: boolean;
  readonly rosterHash: string;
  readonly reason?: string | null | undefined;
}

/**
 * Gives or refuses a consent to the roster that was read. Throws ROSTER_CHANGED when that is not the one asked
 * about, or no longer the pool's; ALREADY_DECIDED; NOT_YOURS_TO_DECIDE for a filing authority that is not the office
 * asked. For CONSENTING_DEPARTMENT, or FILING_AUTHORITY where it is the same office.
 */
export async function decideConsent(deps: Deps, caller: Caller, input: Input): Promise<Consent> {
  requireRole(caller, 'CONSENTING_DEPARTMENT', 'FILING_AUTHORITY');
  const { id, version, granted } = input;
  const reason = optionalText('reason', input.reason, 1000);
  const today = deps.clock.today();
  return deps.transaction(async (session) => {
    const consents = consentRepository(session, caller);
    const consent = await consents.oneOrRefuse(id);
    requireVersion(consent, version);
    if (consent.departmentId !== ownAuthorityOf(caller)) throw refuse('NOT_YOURS_TO_DECIDE');
    if (consent.status !== 'REQUESTED') throw refuse('ALREADY_DECIDED');
    const filing = await filingRepository(session, caller).oneOrRefuse(consent.filingId);
    requireStatus(filing, editable, today);
    const roster = await currentRoster(session, caller, consent.poolId);
    if (input.rosterHash !== consent.rosterHash || rosterHash(roster) !== consent.rosterHash)
      throw refuse('ROSTER_CHANGED');
    const status = granted ? ('GRANTED' as const) : ('REFUSED' as const);
    await consents.update(id, { expectedVersion: version }, { status, decidedOn: today, reason });
    return consents.oneOrRefuse(id);
  });
}
