import { addDays } from '../../subgraphs/shared/civilDate';
import { competenceToday } from '../../subgraphs/committees/domain/competenceToday';
import type { Consent } from '../../subgraphs/committees/domain/Consent';
import { consentsToAsk } from '../../subgraphs/committees/domain/consentsToAsk';
import type { Filing } from '../../subgraphs/committees/domain/Filing';
import type { Round } from './lineageOf';
import type { PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

const DECIDED_BEFORE = 5;

/** The consents of R-07 for one filing: all given, but for one that waits where the filing still asks for them. */
export function consentsOf(
  { ids }: Workshop,
  { pool, committee, unit }: PoolDraft,
  { outcome, startedOn, submittedOn }: Round,
  { id: filingId, consentHash }: Filing,
): Consent[] {
  if (consentHash === null) return [];
  const wanted = consentsToAsk(competenceToday(committee, unit, submittedOn ?? startedOn).requiredConsents);
  return wanted.map(({ leg, departmentId }, place) => {
    const waits = outcome === 'CONSENTING' && place === wanted.length - 1;
    return {
      id: ids('consent'),
      filingId,
      poolId: pool.id,
      filingAuthorityId: pool.filingAuthorityId,
      organisingUnitId: pool.organisingUnitId,
      leg,
      departmentId,
      rosterHash: consentHash,
      status: waits ? 'REQUESTED' : 'GRANTED',
      decidedOn: waits
        ? null
        : submittedOn === null
          ? addDays(startedOn, 140)
          : addDays(submittedOn, -DECIDED_BEFORE),
      reason: waits ? null : '经审核,同意报送',
      version: waits ? 1 : 2,
    };
  });
}
