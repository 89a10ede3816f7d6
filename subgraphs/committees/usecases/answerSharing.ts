import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { systemScope } from '../../shared/scope/systemScope';
import { mayShare } from '../domain/mayShare';
import { refuse } from '../domain/refusals';
import { seenFromPool, sharingStatusOn, type SharingView } from '../domain/SharingView';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { sharingAgreementRepository } from '../persistence/sharingAgreementRepository';
import type { Deps } from './Deps';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly granted: boolean;
}

const bothPools = systemScope('whether two pools may share is judged of both, by a row in scope');

/**
 * Answers a proposal to share. Throws NOT_YOURS_TO_DECIDE for the side that proposed, ALREADY_DECIDED,
 * NOT_SHAREABLE when a filing is no longer in force. For the other pool's ORGANISING_UNIT.
 */
export async function answerSharing(deps: Deps, caller: Caller, input: Input): Promise<SharingView> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { id, version, granted } = input;
  const today = deps.clock.today();
  return deps.transaction(async (session) => {
    const agreements = sharingAgreementRepository(session, caller);
    const agreement = await agreements.oneOrRefuse(id);
    requireVersion(agreement, version);
    if (agreement.otherUnitId !== caller.claims.unit) throw refuse('NOT_YOURS_TO_DECIDE');
    if (sharingStatusOn(agreement, today) !== 'REQUESTED') throw refuse('ALREADY_DECIDED');
    const pools = expertPoolRepository(session, bothPools);
    const [proposer, answerer] = [
      await pools.oneOrRefuse(agreement.poolId),
      await pools.oneOrRefuse(agreement.otherPoolId),
    ];
    if (granted && !mayShare(proposer, answerer, today)) throw refuse('NOT_SHAREABLE');
    await agreements.update(
      id,
      { expectedVersion: version },
      granted ? { status: 'GRANTED', agreedOn: today } : { status: 'REFUSED', liveKey: null },
    );
    return seenFromPool(await agreements.oneOrRefuse(id), agreement.otherPoolId);
  });
}
