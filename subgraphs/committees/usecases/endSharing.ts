import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { refuse } from '../domain/refusals';
import { seenBy, sharingStatusOn, type SharingView } from '../domain/SharingView';
import { sharingAgreementRepository } from '../persistence/sharingAgreementRepository';
import type { Deps } from './Deps';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
}

/** Ends an agreement today, or takes a proposal back. Throws SHARING_OVER. For either pool's ORGANISING_UNIT. */
export async function endSharing(deps: Deps, caller: Caller, { id, version }: Input): Promise<SharingView> {
  requireRole(caller, 'ORGANISING_UNIT');
  const today = deps.clock.today();
  return deps.transaction(async (session) => {
    const agreements = sharingAgreementRepository(session, caller);
    const agreement = await agreements.oneOrRefuse(id);
    requireVersion(agreement, version);
    const status = sharingStatusOn(agreement, today);
    if (status !== 'REQUESTED' && status !== 'GRANTED') throw refuse('SHARING_OVER');
    const ended = { status: 'ENDED', endsOn: today, liveKey: null } as const;
    await agreements.update(id, { expectedVersion: version }, ended);
    return seenBy(await agreements.oneOrRefuse(id), caller.claims);
  });
}
