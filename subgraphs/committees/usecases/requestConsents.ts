import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import { competenceToday } from '../domain/competenceToday';
import { consentsToAsk } from '../domain/consentsToAsk';
import { editable, type Filing } from '../domain/Filing';
import { refuse } from '../domain/refusals';
import { consentRepository } from '../persistence/consentRepository';
import { filingRepository } from '../persistence/filingRepository';
import { organisingUnitRepository } from '../persistence/organisingUnitRepository';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import { currentRoster } from './currentRoster';
import type { Deps } from './Deps';
import { filingInStatus } from './filingInStatus';
import { requireRole } from '../../shared/identity/requireRole';
import { rosterHash } from './rosterHash';

interface Input {
  readonly filing: string;
  readonly version: number;
}

/**
 * Asks the departments of R-07 to consent to the roster as it is now. Consents to another roster end; those already
 * given to this one stay. Throws CONSENTS_NOT_NEEDED for a unit that is not autonomous, CONSENT_LEG_UNRESOLVED when
 * nobody could consent, EMPTY_ROSTER. For ORGANISING_UNIT.
 */
export async function requestConsents(deps: Deps, caller: Caller, input: Input): Promise<Filing> {
  requireRole(caller, 'ORGANISING_UNIT');
  const today = deps.clock.today();
  return deps.transaction(async (session) => {
    const read = { id: input.filing, version: input.version };
    const filing = await filingInStatus(session, caller, read, editable, today);
    const { poolId, filingAuthorityId, organisingUnitId } = filing;
    const unit = await organisingUnitRepository(session, caller).oneOrRefuse(organisingUnitId);
    const [committee] = await reviewCommitteeRepository(session, caller).find({ where: { poolId } });
    const required = committee ? competenceToday(committee, unit, today).requiredConsents : [];
    if (required.length === 0) throw refuse('CONSENTS_NOT_NEEDED');
    const roster = await currentRoster(session, caller, poolId);
    if (roster.length === 0) throw refuse('EMPTY_ROSTER');
    const hash = rosterHash(roster);
    const consents = consentRepository(session, caller);
    const wanted = consentsToAsk(required);
    if (wanted.length === 0) throw refuse('CONSENT_LEG_UNRESOLVED');
    const ofFiling = { filingId: filing.id, status: { in: ['REQUESTED', 'GRANTED'] as const } };
    await consents.updateWhere({ ...ofFiling, rosterHash: { not: hash } }, { status: 'ENDED' });
    const standing = await consents.find({ where: ofFiling });
    const missing = wanted.filter(
      ({ leg, departmentId }) =>
        !standing.some((consent) => consent.leg === leg && consent.departmentId === departmentId),
    );
    await consents.insertMany(
      missing.map(({ leg, departmentId }) => ({
        id: newId('consent', deps.clock.now()),
        filingId: filing.id,
        poolId,
        filingAuthorityId,
        organisingUnitId,
        leg,
        departmentId,
        rosterHash: hash,
        status: 'REQUESTED' as const,
        decidedOn: null,
        reason: null,
      })),
    );
    const filings = filingRepository(session, caller);
    await filings.update(filing.id, { expectedVersion: input.version }, { consentHash: hash });
    return filings.oneOrRefuse(filing.id);
  });
}
