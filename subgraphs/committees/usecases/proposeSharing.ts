import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import { filingInForce } from '../domain/filingInForce';
import { mayShare } from '../domain/mayShare';
import { refuse } from '../domain/refusals';
import { pairOf, type SharingAgreement } from '../domain/SharingAgreement';
import { seenFromPool, type SharingView } from '../domain/SharingView';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { sharingAgreementRepository } from '../persistence/sharingAgreementRepository';
import { createOnce } from './createOnce';
import type { Deps } from './Deps';
import { orRefuse } from './orRefuse';

interface Input {
  readonly idempotencyKey: string;
  readonly pool: string;
  readonly otherPoolCode: string;
  readonly endsOn: CivilDate;
}

/** The proposer may not open the other pool, and names it by its printed code. */
const byPrintedCode = systemScope('a proposer names the other pool by its printed code');

/**
 * Proposes to share experts with another pool of the series. An unknown code, another series and a pool without
 * a filing in force are one and the same refusal, NOT_SHAREABLE. Throws OWN_POOL_NOT_VALID, DATE_IN_PAST,
 * DATE_TOO_LATE beyond the own filing, ALREADY_SHARED. For ORGANISING_UNIT.
 */
export async function proposeSharing(deps: Deps, caller: Caller, input: Input): Promise<SharingView> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { endsOn } = input;
  const today = deps.clock.today();
  const id = await createOnce(deps, caller, { operation: 'proposeSharing', input }, async (session) => {
    const pool = await expertPoolRepository(session, caller).lockedOrRefuse(input.pool);
    const inForce = filingInForce(pool, today);
    if (inForce === null) throw refuse('OWN_POOL_NOT_VALID');
    if (endsOn < today) throw refuse('DATE_IN_PAST', { field: 'endsOn' });
    if (endsOn > inForce.lastDay) throw refuse('DATE_TOO_LATE', { field: 'endsOn', latest: inForce.lastDay });
    const others = expertPoolRepository(session, byPrintedCode);
    const [found] = await others.find({ where: { code: input.otherPoolCode.trim() } });
    const other = found ? await others.locked(found.id) : null;
    if (!other || !mayShare(pool, other, today)) throw refuse('NOT_SHAREABLE');
    const agreement: Omit<SharingAgreement, 'version'> = {
      id: newId('sharing', deps.clock.now()),
      poolId: pool.id,
      filingAuthorityId: pool.filingAuthorityId,
      organisingUnitId: pool.organisingUnitId,
      otherPoolId: other.id,
      otherAuthorityId: other.filingAuthorityId,
      otherUnitId: other.organisingUnitId,
      status: 'REQUESTED',
      proposedOn: today,
      agreedOn: null,
      endsOn,
      liveKey: pairOf(pool.id, other.id),
    };
    await insertAlone(session, caller, agreement, today);
    return agreement.id;
  });
  const agreement = await sharingAgreementRepository(deps.session, caller).oneOrRefuse(id);
  return seenFromPool(agreement, agreement.poolId);
}

/** An agreement past its last day makes room; the one that lasts does not. */
async function insertAlone(
  session: DatabaseSession,
  caller: Caller,
  agreement: Omit<SharingAgreement, 'version'>,
  today: CivilDate,
): Promise<void> {
  const agreements = sharingAgreementRepository(session, caller);
  const lapsed = { liveKey: agreement.liveKey, endsOn: { lt: today } };
  await agreements.updateWhere(lapsed, { status: 'ENDED', liveKey: null });
  await orRefuse(() => agreements.insert(agreement), {
    sharing_agreement_live: () => refuse('ALREADY_SHARED'),
  });
}
